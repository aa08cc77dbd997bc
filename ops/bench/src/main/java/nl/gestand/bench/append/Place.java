package nl.gestand.bench.append;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where databases are made that keep every commit that was answered, one for each contestant. */
final class Place implements AutoCloseable {

    /** A database's address and account. */
    record Address(String url, String user, String password) {}

    private final Path directory;
    private final @Nullable EmbeddedPostgres server;

    private Place(Path directory, @Nullable EmbeddedPostgres server) {
        this.directory = directory;
        this.server = server;
    }

    static Place h2(Path directory) {
        return new Place(directory, null);
    }

    /** The server as it would run: the library turns off what makes commits last, which is turned on again. */
    static Place postgres(Path directory) throws IOException {
        return new Place(
                directory,
                EmbeddedPostgres.builder()
                        .setDataDirectory(directory)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("max_wal_size", "4GB")
                        .start());
    }

    String name() {
        return server == null ? "H2" : "PostgreSQL";
    }

    boolean isPostgres() {
        return server != null;
    }

    /** The database's own process, where it has one. */
    Optional<ProcessHandle> server() throws IOException {
        if (server == null) {
            return Optional.empty();
        }
        try (var lines = Files.lines(directory.resolve("postmaster.pid"))) {
            return lines.findFirst().map(String::strip).map(Long::valueOf).flatMap(ProcessHandle::of);
        }
    }

    /** A folder for what a contestant on H2 keeps. */
    Path folder(String name) {
        return directory.resolve(name);
    }

    /** Makes a database, empty. */
    Address create(String name) throws SQLException {
        if (server == null) {
            String url = "jdbc:h2:file:" + folder(name).resolve("events").toAbsolutePath()
                    + ";WRITE_DELAY=0;RETENTION_TIME=604800000;MAX_COMPACT_TIME=5000"
                    + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=64";
            return new Address(url, "sa", "");
        }
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return new Address(server.getJdbcUrl("postgres", name), "postgres", "postgres");
    }

    /** Writes out what is pending, so that one contestant does not pay for another's rows. */
    void settle() throws SQLException {
        if (server != null) {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("checkpoint");
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
