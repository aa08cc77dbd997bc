package nl.gestand.bench.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import nl.gestand.events.RegisterEvent;

/** Writes items with a long history straight into the register's tables, as if they had been recorded one by one. */
final class Filling {

    /** Far from the numbers of the items that are created. */
    private static final AtomicLong NUMBERS = new AtomicLong(40_000_000);

    private static final int EVENTS_IN_A_TRANSACTION = 5_000;

    private Filling() {}

    /** The ids of so many new items with so many events each. */
    static List<String> fill(DataSource database, int events, int items) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement event = connection.prepareStatement(Rows.EVENT);
                PreparedStatement number = connection.prepareStatement(Rows.NUMBER);
                PreparedStatement responsible = connection.prepareStatement(Rows.RESPONSIBLE)) {
            connection.setAutoCommit(false);
            for (int i = 0; i < items; i++) {
                ids.add(item(event, number, responsible, events));
                if ((i + 1) * (long) events % EVENTS_IN_A_TRANSACTION < events) {
                    flush(connection, event, number, responsible);
                }
            }
            flush(connection, event, number, responsible);
            connection.setAutoCommit(true);
        }
        return ids;
    }

    private static String item(
            PreparedStatement event, PreparedStatement number, PreparedStatement responsible, int events)
            throws SQLException {
        String id = Sample.id();
        long count = NUMBERS.incrementAndGet();
        long sequence = 0;
        for (RegisterEvent fact : Sample.history(count, events)) {
            Rows.event(event, id, sequence++, Rows.Stored.of(fact));
            event.addBatch();
        }
        Rows.number(number, id, Sample.number(count).canonical());
        number.addBatch();
        Rows.responsible(responsible, id);
        responsible.addBatch();
        return id;
    }

    private static void flush(Connection connection, PreparedStatement... statements) throws SQLException {
        for (PreparedStatement statement : statements) {
            statement.executeBatch();
        }
        connection.commit();
    }
}
