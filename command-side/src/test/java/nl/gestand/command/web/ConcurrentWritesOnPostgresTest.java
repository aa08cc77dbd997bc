package nl.gestand.command.web;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class ConcurrentWritesOnPostgresTest extends ConcurrentWritesContract {

    private static EmbeddedPostgres server;
    private static Standing register;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
        register = Standing.with("--gestand.events.url=" + server.getJdbcUrl("postgres", "postgres"));
    }

    @AfterAll
    static void stop() throws IOException {
        register.close();
        server.close();
    }

    @Override
    Standing register() {
        return register;
    }
}
