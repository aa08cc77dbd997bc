package nl.gestand.verify;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

@SuppressWarnings("NullAway.Init") // started before all
final class PostgresTamperingTest extends TamperingContract {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    Connection open() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    @Override
    String binary() {
        return "bytea";
    }

    @Override
    List<String> evidence() {
        return List.of("--postgres", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres");
    }

    @Override
    Map<String, String> environment() {
        return Map.of("GESTAND_EVENTS_USER", "postgres", "GESTAND_EVENTS_PASSWORD", "postgres");
    }
}
