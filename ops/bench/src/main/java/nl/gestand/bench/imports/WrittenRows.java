package nl.gestand.bench.imports;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** Every row that an import left in a register's tables, to be written again by nothing but JDBC. */
record WrittenRows(List<Rows> tables) {

    /** What a register without any import has as well. */
    private static final String TABLES = """
            select table_name from information_schema.tables where table_schema = 'PUBLIC'
              and lower(table_name) not in ('flyway_schema_history', 'account', 'claim_lock', 'log_identity') order by 1""";

    /** A table's rows in the order in which they are kept; the position of events is left to the database. */
    record Rows(String table, List<String> columns, List<@Nullable Object[]> values) {

        String insert() {
            return "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                    + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        }

        /** Those of one of so many batches, which share the rows evenly. */
        List<@Nullable Object[]> part(int batch, int batches) {
            long size = values.size();
            return values.subList((int) (size * batch / batches), (int) (size * (batch + 1) / batches));
        }
    }

    static WrittenRows of(Path data) throws SQLException {
        try (Connection database = DriverManager.getConnection(url(data), "sa", "")) {
            List<Rows> tables = new ArrayList<>();
            for (String table : names(database)) {
                Rows rows = rows(database, table);
                if (!rows.values().isEmpty()) {
                    tables.add(rows);
                }
            }
            return new WrittenRows(tables);
        }
    }

    /** Events, and all rows together, for a note. */
    String counts() {
        return tables.stream()
                .map(each ->
                        "%,d of %s".formatted(each.values().size(), each.table().toLowerCase(java.util.Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    /** Seconds to write them all into the register's tables, made empty in that folder, each batch a durable commit. */
    double secondsToWrite(Path data, int batches) throws SQLException {
        String url = url(data) + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("classpath:db/migration/h2")
                .load()
                .migrate();
        try (Connection database = DriverManager.getConnection(url, "sa", "")) {
            database.setAutoCommit(false);
            long before = System.nanoTime();
            write(database, batches);
            return (System.nanoTime() - before) / 1e9;
        }
    }

    private void write(Connection database, int batches) throws SQLException {
        List<PreparedStatement> inserts = new ArrayList<>();
        for (Rows rows : tables) {
            inserts.add(database.prepareStatement(rows.insert()));
        }
        for (int batch = 0; batch < batches; batch++) {
            for (int table = 0; table < inserts.size(); table++) {
                write(inserts.get(table), tables.get(table).part(batch, batches));
            }
            database.commit();
        }
    }

    private static void write(PreparedStatement insert, List<@Nullable Object[]> rows) throws SQLException {
        for (@Nullable Object[] row : rows) {
            for (int column = 0; column < row.length; column++) {
                insert.setObject(column + 1, row[column]);
            }
            insert.addBatch();
        }
        insert.executeBatch();
    }

    private static List<String> names(Connection database) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = database.createStatement().executeQuery(TABLES)) {
            while (tables.next()) {
                names.add(tables.getString(1));
            }
        }
        return names;
    }

    private static Rows rows(Connection database, String table) throws SQLException {
        try (ResultSet found = database.createStatement().executeQuery("select * from " + table)) {
            int first = found.getMetaData().isAutoIncrement(1) ? 2 : 1;
            List<String> columns = new ArrayList<>();
            for (int column = first; column <= found.getMetaData().getColumnCount(); column++) {
                columns.add(found.getMetaData().getColumnName(column));
            }
            List<@Nullable Object[]> values = new ArrayList<>();
            while (found.next()) {
                @Nullable Object[] row = new Object[columns.size()];
                for (int column = 0; column < row.length; column++) {
                    row[column] = value(found, column + first);
                }
                values.add(row);
            }
            return new Rows(table, columns, values);
        }
    }

    private static @Nullable Object value(ResultSet row, int column) throws SQLException {
        return row.getMetaData().getColumnType(column) == Types.CLOB ? row.getString(column) : row.getObject(column);
    }

    private static String url(Path data) {
        return "jdbc:h2:file:" + data.resolve("events").resolve("events");
    }
}
