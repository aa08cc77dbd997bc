package nl.gestand.events.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rows that belong to events: they are written in the transaction that appends these, with the events where that saves a
 * trip to the database, and at the latest before the commit. Who must see them earlier asks for a {@link #flush()}.
 */
public final class BesideEvents {

    private final DataSource database;
    private final Dialect dialect;
    private final SQLExceptionTranslator translator;

    private BesideEvents(DataSource database, Dialect dialect) {
        this.database = database;
        this.dialect = dialect;
        this.translator = new SQLErrorCodeSQLExceptionTranslator(database);
    }

    /** @throws IllegalStateException where the database cannot be reached */
    public static BesideEvents on(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return new BesideEvents(
                    database, Dialect.of(connection.getMetaData().getURL()));
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    /** Changes rows; values are texts, longs, or what JDBC takes as objects. Outside a transaction it is done at once. */
    public void write(String sql, @Nullable Object... values) {
        add(new Row(sql, values, false, null));
    }

    /** As {@link #write}, and tells how many rows changed; what is thrown then undoes the transaction. */
    public void write(LongConsumer changed, String sql, @Nullable Object... values) {
        add(new Row(sql, values, false, changed));
    }

    /** As {@link #write}: inserts a row, or changes the one whose first column is the same. */
    public void put(String table, List<String> columns, @Nullable Object... values) {
        add(new Row(dialect.put(table, columns), values, false, null));
    }

    /** Asks for one number once all that was written before is there; what is thrown then undoes the transaction. */
    public void ask(LongConsumer told, String sql, @Nullable Object... values) {
        add(new Row(sql, values, true, told));
    }

    /** Writes what waits in the running transaction. */
    public void flush() {
        Pending pending = pending();
        if (pending != null && !pending.rows.isEmpty()) {
            try {
                send(List.of());
            } catch (SQLException failed) {
                throw translated(failed);
            }
        }
    }

    Dialect dialect() {
        return dialect;
    }

    /** Whether the row of an event was refused, and not one beside it. */
    boolean isOfEvents(SQLException failed) {
        return !DuplicateKeys.isTaken(failed) || DuplicateKeys.isTakenIn(failed, "event");
    }

    RuntimeException translated(SQLException failed) {
        RuntimeException known = translator.translate("rows beside events", null, failed);
        return known == null ? new IllegalStateException(failed) : known;
    }

    /** Writes what waits and then these rows. */
    void send(List<Row> last) throws SQLException {
        requireTime();
        Pending pending = pending();
        List<Row> rows = pending == null ? new ArrayList<>() : pending.taken();
        rows.addAll(last);
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            Trip.send(dialect, connection, rows);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private void add(Row row) {
        Pending pending = pending();
        if (pending != null) {
            pending.rows.add(row);
        } else if (TransactionSynchronizationManager.isActualTransactionActive()) {
            begin().rows.add(row);
        } else {
            at(row);
        }
    }

    private void at(Row row) {
        try {
            send(List.of(row));
        } catch (SQLException failed) {
            throw translated(failed);
        }
    }

    /** Statements have no time limit of their own: setting one costs a statement on H2 and a timer on PostgreSQL. */
    private void requireTime() {
        if (TransactionSynchronizationManager.getResource(database) instanceof ConnectionHolder holder
                && holder.hasTimeout()) {
            holder.getTimeToLiveInMillis();
        }
    }

    private @Nullable Pending pending() {
        return (Pending) TransactionSynchronizationManager.getResource(this);
    }

    private Pending begin() {
        Pending pending = new Pending();
        TransactionSynchronizationManager.bindResource(this, pending);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    private final class Pending implements TransactionSynchronization {

        private final List<Row> rows = new ArrayList<>();

        List<Row> taken() {
            List<Row> taken = new ArrayList<>(rows);
            rows.clear();
            return taken;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            BesideEvents.this.flush();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(BesideEvents.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(BesideEvents.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(BesideEvents.this);
        }
    }
}
