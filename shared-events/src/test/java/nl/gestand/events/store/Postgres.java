package nl.gestand.events.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.NullMarked;

/** A real PostgreSQL, started once for all tests of this JVM; each test class takes a database of its own. */
@NullMarked
final class Postgres {

    private static final EmbeddedPostgres SERVER = start();

    private Postgres() {}

    /** The arguments of a process that keeps its events in a new database of that name. */
    static String[] database(String name) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("create database " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new String[] {
            "--gestand.events.url=jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/" + name,
            "--gestand.events.user=postgres",
            "--gestand.events.password=postgres"
        };
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
