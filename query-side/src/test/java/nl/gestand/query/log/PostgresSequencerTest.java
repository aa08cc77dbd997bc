package nl.gestand.query.log;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;

class PostgresSequencerTest extends SequencerContract {

    private @Nullable EmbeddedPostgres server;

    @Override
    LogWorld open() {
        try {
            server = EmbeddedPostgres.start();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        return LogWorld.with(
                "--gestand.events.url=jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres",
                "--gestand.events.user=postgres",
                "--gestand.events.password=postgres");
    }

    @AfterAll
    void stop() throws IOException {
        close();
        if (server != null) {
            server.close();
        }
    }
}
