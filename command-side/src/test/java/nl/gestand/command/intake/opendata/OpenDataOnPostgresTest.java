package nl.gestand.command.intake.opendata;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class OpenDataOnPostgresTest extends OpenDataContract {

    private static Arrivals arrivals;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
        arrivals = new Arrivals("--gestand.events.url=" + server.getJdbcUrl("postgres", "postgres"));
    }

    @AfterAll
    static void stop() throws IOException {
        arrivals.close();
        server.close();
    }

    @Override
    Arrivals arrivals() {
        return arrivals;
    }
}
