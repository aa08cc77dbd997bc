package nl.gestand.command.claim;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import nl.gestand.events.store.BesideEvents;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.NullMarked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables of the event database, as Flyway's scripts make them, and the claims on them. */
@NullMarked
public final class EventTables implements AutoCloseable {

    private final DataSource database;
    private final AutoCloseable server;
    private final BesideEvents beside;

    private EventTables(DataSource database, String vendor, AutoCloseable server) {
        this.database = database;
        this.server = server;
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/" + vendor)
                .load()
                .migrate();
        this.beside = BesideEvents.on(database);
    }

    /** A database in memory that is gone when it is closed. */
    public static EventTables h2(String name) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        return new EventTables(
                database,
                "h2",
                () -> JdbcClient.create(database).sql("shutdown").update());
    }

    static EventTables postgres() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            return new EventTables(server.getPostgresDatabase(), "postgresql", server);
        } catch (IOException cannotStart) {
            throw new UncheckedIOException(cannotStart);
        }
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(database);
    }

    public NumberClaims numbers() {
        return new NumberClaims(jdbc(), beside);
    }

    Claims claims() {
        return new JdbcClaims(jdbc(), beside, numbers());
    }

    /** Writes what waits for an append. */
    void flush() {
        beside.flush();
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(database));
    }

    void empty() {
        for (String table : new String[] {"number_claim", "supersession", "merged_item", "responsible"}) {
            jdbc().sql("delete from " + table).update();
        }
    }

    @Override
    public void close() throws Exception {
        server.close();
    }
}
