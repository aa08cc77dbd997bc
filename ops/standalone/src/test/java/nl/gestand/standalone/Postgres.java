package nl.gestand.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** A real PostgreSQL that can be stopped and started again on the same data and port. */
final class Postgres implements AutoCloseable {

    private final Path data;
    private EmbeddedPostgres server;

    Postgres(Path data) {
        this.data = data;
        this.server = started(0);
    }

    /** What a register is told to keep its events here. */
    Map<String, String> environment() {
        return Map.of(
                "GESTAND_EVENTS_URL", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres",
                "GESTAND_EVENTS_USER", "postgres",
                "GESTAND_EVENTS_PASSWORD", "postgres");
    }

    /** The same, as settings of a register in this process. */
    String[] settings() {
        return environment().entrySet().stream()
                .map(each -> "--" + each.getKey().toLowerCase(Locale.ROOT).replace('_', '.') + "=" + each.getValue())
                .toArray(String[]::new);
    }

    void stop() {
        try {
            server.close();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    void startAgain() {
        server = started(server.getPort());
    }

    @Override
    public void close() {
        stop();
    }

    private EmbeddedPostgres started(int port) {
        try {
            var builder = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
            return port == 0 ? builder.start() : builder.setPort(port).start();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
