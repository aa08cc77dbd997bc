package nl.gestand.verify.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.gestand.verify.entry.Entry;
import nl.gestand.verify.entry.KeptEvent;
import nl.gestand.verify.report.Unreadable;
import org.jspecify.annotations.Nullable;

/** The tables of a log, read only: on PostgreSQL as they were at one moment, on H2 as they lie in a file that nobody has open. */
public final class LogDatabase implements AutoCloseable {

    private static final int PAGE = 500;
    private static final int H2_LOCKED = 90020;
    private static final String H2_FILE = ".mv.db";

    private static final String EVENT = "e.global_index, e.event_id, e.name, e.revision, e.aggregate_id, e.sequence,"
            + " e.recorded_at, e.payload, e.metadata";
    private static final String LEAVES = "select l.leaf_index, l.position, l.event_id, l.entry, l.salt, " + EVENT
            + " from log_leaf l left join event e on e.event_id = l.event_id where l.leaf_index > ?"
            + " order by l.leaf_index fetch first " + PAGE + " rows only";
    private static final String WITHOUT_LEAF = "select " + EVENT
            + " from event e left join log_leaf l on l.event_id = e.event_id"
            + " where l.event_id is null and e.global_index > ?"
            + " order by e.global_index fetch first " + PAGE + " rows only";
    /** The first condition alone lets both databases go along their index. */
    private static final String STEPS =
            "select aggregate_id, sequence, global_index, event_id, name, recorded_at from event"
                    + " where aggregate_id >= ? and (aggregate_id > ? or sequence > ?)"
                    + " order by aggregate_id, sequence fetch first " + PAGE + " rows only";

    private static final String CHECKPOINTS =
            "select tree_size, root, note, signed_at, timestamp_token from log_checkpoint"
                    + " where tree_size > ? order by tree_size fetch first " + PAGE + " rows only";

    private final Connection connection;

    private LogDatabase(Connection connection) {
        this.connection = connection;
    }

    /**
     * An H2 file, with or without its ending, or the data folder that it is in; nothing of it is written.
     *
     * @throws Unreadable which says what to do
     */
    public static LogDatabase h2(Path given) {
        Path file = Files.isDirectory(given) ? given.resolve("events").resolve("events") : given;
        String path = file.toAbsolutePath().normalize().toString();
        String base = path.endsWith(H2_FILE) ? path.substring(0, path.length() - H2_FILE.length()) : path;
        if (!Files.isRegularFile(Path.of(base + H2_FILE))) {
            throw new Unreadable("There is no H2 file " + base + H2_FILE + ".");
        }
        if (base.contains(";")) {
            throw new Unreadable("The path of the H2 file must not have a semicolon in it.");
        }
        Properties properties = new Properties();
        properties.setProperty("user", "sa");
        properties.setProperty("password", "");
        return opened(
                "jdbc:h2:file:" + base + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE",
                properties);
    }

    /** A PostgreSQL database; who signs in is in the same variables as for the register. */
    public static LogDatabase postgres(String url, Map<String, String> environment) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Unreadable("The address of the database must begin with jdbc:postgresql:.");
        }
        Properties properties = new Properties();
        String user = environment.get("GESTAND_EVENTS_USER");
        String password = environment.get("GESTAND_EVENTS_PASSWORD");
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("ApplicationName", "gestand-verify");
        properties.setProperty("connectTimeout", "10");
        return opened(url, properties);
    }

    private static LogDatabase opened(String url, Properties properties) {
        Connection connection = null;
        try {
            connection = DriverManager.getConnection(url, properties);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            if (url.startsWith("jdbc:postgresql:")) {
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                goAlongIndexes(connection);
            }
            LogDatabase database = new LogDatabase(connection);
            database.requireLog();
            return database;
        } catch (SQLException failed) {
            close(connection);
            throw explained(failed);
        } catch (Unreadable noLog) {
            close(connection);
            throw noLog;
        }
    }

    /** A page each time is quick along an index, and slow where the whole table is sorted for it. */
    private static void goAlongIndexes(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local enable_hashjoin = off");
            statement.execute("set local enable_mergejoin = off");
            statement.execute("set local enable_seqscan = off");
            statement.execute("set local enable_bitmapscan = off");
        }
    }

    private static void close(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException closing) {
            // nothing was written, so nothing is lost
        }
    }

    private static Unreadable explained(SQLException failed) {
        if (failed.getErrorCode() == H2_LOCKED) {
            return new Unreadable(
                    "The H2 file is in use, so a register runs on it. Check that by its address (--url) or by a bundle, or"
                            + " stop the register and check a copy of the file.",
                    failed);
        }
        return new Unreadable("The database could not be read: " + failed.getMessage(), failed);
    }

    private void requireLog() throws SQLException {
        for (String table : List.of("event", "log_leaf", "log_tile", "log_checkpoint")) {
            try (Statement statement = connection.createStatement();
                    ResultSet none = statement.executeQuery("select 1 from " + table + " where 1 = 0")) {
                none.next();
            } catch (SQLException absent) {
                throw new Unreadable(
                        "The database has no log: its table " + table
                                + " cannot be read. It may be of a register from before"
                                + " the log, or not a register's at all.",
                        absent);
            }
        }
    }

    /** In the order of their index. */
    Iterator<Leaf> leaves() {
        return new Pages<>(last -> query(LEAVES, LogDatabase::leaf, last == null ? Long.MIN_VALUE : last.index()));
    }

    /** Events that no leaf names, in the order of their position. */
    Iterator<KeptEvent> withoutLeaf() {
        return new Pages<>(last -> query(
                WITHOUT_LEAF,
                row -> event(row, 1),
                last == null || last.position() == null ? Long.MIN_VALUE : last.position()));
    }

    /** All events, item by item and in the order of their sequence. */
    Iterator<Step> steps() {
        return new Pages<>(last -> last == null
                ? query(STEPS, LogDatabase::step, "", "", Long.MIN_VALUE)
                : query(STEPS, LogDatabase::step, last.item(), last.item(), last.sequence()));
    }

    Iterator<StoredCheckpoint> checkpoints() {
        return new Pages<>(
                last -> query(CHECKPOINTS, LogDatabase::checkpoint, last == null ? Long.MIN_VALUE : last.size()));
    }

    /** The hashes of a tile, one after another; null where there is none. */
    byte @Nullable [] tile(int level, long index) {
        List<byte[]> found = query(
                "select hashes from log_tile where level = ? and tile_index = ?", row -> row.getBytes(1), level, index);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** How many rows a table of the log has, whatever its indexes say. */
    long count(String table) {
        return query("select count(*) from " + table, row -> row.getLong(1)).getFirst();
    }

    /** Answers rows of a question of another table. */
    <T> List<T> query(String sql, Reading<T> reading, Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(reading.of(row));
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw explained(failed);
        }
    }

    /** How a row is read. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static Leaf leaf(ResultSet row) throws SQLException {
        String entry = text(row, 4);
        row.getLong(6);
        KeptEvent event = row.wasNull() ? null : event(row, 6);
        return new Leaf(
                row.getLong(1), row.getLong(2), text(row, 3), entry, row.getString(5), event, Entry.leafHash(entry));
    }

    private static KeptEvent event(ResultSet row, int first) throws SQLException {
        return new KeptEvent(
                row.getLong(first),
                text(row, first + 1),
                text(row, first + 2),
                text(row, first + 3),
                text(row, first + 4),
                row.getLong(first + 5),
                text(row, first + 6),
                text(row, first + 7),
                text(row, first + 8));
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(text(row, 1), row.getLong(2), row.getLong(3), text(row, 4), text(row, 5), text(row, 6));
    }

    private static StoredCheckpoint checkpoint(ResultSet row) throws SQLException {
        return new StoredCheckpoint(row.getLong(1), text(row, 2), text(row, 3), text(row, 4), row.getBytes(5));
    }

    /** A null where none may be is somebody's work; it is checked as an empty text. */
    static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    @Override
    public void close() {
        close(connection);
    }
}
