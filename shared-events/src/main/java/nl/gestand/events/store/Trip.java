package nl.gestand.events.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sends the statements of a transaction to the database, in order: on PostgreSQL all in one message and back. */
final class Trip {

    /** More would make long texts that no two commands share, which the driver would have to prepare each time. */
    private static final int MOST_TOGETHER = 16;

    private Trip() {}

    /** Each row is told its result once all of them are done. */
    static void send(Dialect dialect, Connection connection, List<Row> rows) throws SQLException {
        List<Long> results = dialect == Dialect.POSTGRESQL && rows.size() > 1 && rows.size() <= MOST_TOGETHER
                ? together(connection, rows)
                : oneByOne(connection, rows);
        for (int i = 0; i < results.size(); i++) {
            rows.get(i).tell(results.get(i));
        }
    }

    private static List<Long> together(Connection connection, List<Row> rows) throws SQLException {
        String all = rows.stream().map(Row::sql).collect(Collectors.joining("; "));
        try (PreparedStatement statement = connection.prepareStatement(all)) {
            int parameter = 1;
            for (Row row : rows) {
                parameter = row.set(statement, parameter);
            }
            statement.execute();
            List<Long> results = new ArrayList<>(rows.size());
            for (Row row : rows) {
                results.add(row.answers() ? last(statement.getResultSet(), row) : statement.getUpdateCount());
                statement.getMoreResults();
            }
            return results;
        }
    }

    private static List<Long> oneByOne(Connection connection, List<Row> rows) throws SQLException {
        List<Long> results = new ArrayList<>(rows.size());
        for (Row row : rows) {
            results.add(alone(connection, row));
        }
        return results;
    }

    private static long alone(Connection connection, Row row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(row.sql())) {
            row.set(statement, 1);
            statement.execute();
            return row.answers() ? last(statement.getResultSet(), row) : statement.getUpdateCount();
        }
    }

    private static long last(ResultSet answer, Row row) throws SQLException {
        long last = 0;
        while (row.then() != null && answer.next()) {
            last = answer.getLong(1);
        }
        return last;
    }
}
