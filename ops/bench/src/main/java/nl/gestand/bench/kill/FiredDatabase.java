package nl.gestand.bench.kill;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the events of a register live that is to be killed: its own H2 file, or a PostgreSQL that syncs. */
final class FiredDatabase implements AutoCloseable {

    private final @Nullable EmbeddedPostgres server;
    private int databases;

    private FiredDatabase(@Nullable EmbeddedPostgres server) {
        this.server = server;
    }

    static FiredDatabase h2() {
        return new FiredDatabase(null);
    }

    /** With fsync, which the embedded build turns off by itself. */
    static FiredDatabase postgres() {
        try {
            return new FiredDatabase(EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start());
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    String name() {
        return server == null ? "H2" : "PostgreSQL";
    }

    /** An empty store: where to launch the register, and how to read its log. */
    Store empty(Path folder) {
        if (server == null) {
            String url = "jdbc:h2:file:" + folder.resolve("events").resolve("events") + ";WRITE_DELAY=0;IFEXISTS=TRUE";
            return new Store(new RegisterLaunch(folder, Map.of()), new KeptLog(url, "sa", ""));
        }
        String name = "fire" + ++databases;
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("create database " + name);
        } catch (SQLException cannot) {
            throw new IllegalStateException(cannot);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name;
        Map<String, String> environment = Map.of(
                "GESTAND_EVENTS_URL", url, "GESTAND_EVENTS_USER", "postgres", "GESTAND_EVENTS_PASSWORD", "postgres");
        return new Store(new RegisterLaunch(folder, environment), new KeptLog(url, "postgres", "postgres"));
    }

    @Override
    public void close() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** One register's store. */
    record Store(RegisterLaunch launch, KeptLog log) {}
}
