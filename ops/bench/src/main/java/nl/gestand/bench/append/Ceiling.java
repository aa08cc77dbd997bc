package nl.gestand.bench.append;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import nl.gestand.events.RegisterEvent;
import org.flywaydb.core.Flyway;

/**
 * What the machine can do: every row that the register writes for a command, ready made, one commit for each command, in
 * the register's own tables. It decides nothing, reads nothing, and announces itself to no reader.
 */
final class Ceiling implements Contestant {

    static final int CONNECTIONS = 10;

    private static final String ID = "01890a5d-ac96-774b-bcce-b302099a8057";

    private final HikariDataSource pool;
    private final AtomicLong count = new AtomicLong();
    private final List<Rows.Stored> created;
    private final Rows.Stored report = Rows.Stored.of(Sample.report(0));
    private final String receiptOfCreation = Rows.receipt(ID, 0, 3);
    private final String receiptOfUpdate = Rows.receipt(ID, 23, 1);
    private final Filled filled = new Filled();

    Ceiling(Place place) throws SQLException {
        pool = pool(place, "ceiling");
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration/" + (place.isPostgres() ? "postgresql" : "h2"))
                .load()
                .migrate();
        created = Sample.history(1, 3).stream()
                .limit(3)
                .map((RegisterEvent event) -> Rows.Stored.of(event))
                .toList();
    }

    static HikariDataSource pool(Place place, String name) throws SQLException {
        Place.Address database = place.create(name);
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(pool);
    }

    @Override
    public String name() {
        return "ceiling";
    }

    DataSource database() {
        return pool;
    }

    @Override
    public void fill(int events, int number) throws SQLException {
        filled.put(events, Filling.fill(pool, events, number));
    }

    @Override
    public void create() throws SQLException {
        String item = Sample.id();
        String number = Sample.number(count.incrementAndGet()).canonical();
        inTransaction(connection -> {
            try (PreparedStatement event = connection.prepareStatement(Rows.EVENT);
                    PreparedStatement claim = connection.prepareStatement(Rows.NUMBER);
                    PreparedStatement responsible = connection.prepareStatement(Rows.RESPONSIBLE)) {
                for (int i = 0; i < created.size(); i++) {
                    Rows.event(event, item, i, created.get(i));
                    event.addBatch();
                }
                event.executeBatch();
                Rows.number(claim, item, number);
                claim.executeUpdate();
                Rows.responsible(responsible, item);
                responsible.executeUpdate();
            }
            answer(connection, receiptOfCreation);
        });
    }

    @Override
    public void update(int events, int item) throws SQLException {
        String id = filled.id(events, item);
        long next = filled.version(events, item) + 1;
        inTransaction(connection -> {
            try (PreparedStatement event = connection.prepareStatement(Rows.EVENT)) {
                Rows.event(event, id, next, report);
                event.executeUpdate();
            }
            answer(connection, receiptOfUpdate);
        });
        filled.isNow(events, item, next);
    }

    private static void answer(Connection connection, String receipt) throws SQLException {
        try (PreparedStatement answer = connection.prepareStatement(Rows.ANSWER)) {
            Rows.answer(answer, receipt);
            answer.executeUpdate();
        }
    }

    private interface Writing {
        void on(Connection connection) throws SQLException;
    }

    private void inTransaction(Writing writing) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            writing.on(connection);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
