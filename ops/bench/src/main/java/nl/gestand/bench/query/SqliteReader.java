package nl.gestand.bench.query;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.gestand.bench.query.Question.Listed;
import nl.gestand.bench.query.Question.One;

/** Answers the questions from SQLite in this process, on one connection; for one thread. */
final class SqliteReader implements AutoCloseable {

    private static final List<String> FACETS =
            List.of("standing", "outcome", "execution", "verdict", "overdue", "ministry", "committee", "dossier");
    private static final int PAGE = 50;

    private final Connection database;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    SqliteReader(Path file) throws SQLException {
        this.database = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement settings = database.createStatement()) {
            settings.execute("pragma cache_size = -400000");
            settings.execute("pragma mmap_size = 4000000000");
        }
    }

    /** How many items there are in answer; everything else that the register answers is read as well. */
    long answer(Question question) throws SQLException {
        return switch (question) {
            case One one ->
                rows(
                        one.isNumber()
                                ? "select document from item join number using (item) where number = ?"
                                : "select document from item where id = ?",
                        List.of(one.key()));
            case Listed listed -> list(listed);
        };
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }

    private long list(Listed listed) throws SQLException {
        Filter all = Filter.of(listed, "");
        rows(
                "select document from (select item from span where " + all.sql()
                        + " order by number_key is null, number_key" + " limit " + PAGE + ") join item using (item)",
                all.values());
        for (String facet : FACETS) {
            Filter others = Filter.of(listed, facet);
            rows(
                    "select " + facet + ", count(*) n from span where " + others.sql()
                            + " group by 1 order by n desc, 1",
                    others.values());
        }
        rows(
                "select name, count(*) n from span join submitter using (item) where " + all.sql()
                        + " group by 1 order by n desc, 1",
                all.values());
        return number("select count(*) from span where " + all.sql(), all.values());
    }

    /** Reads every row to its end. */
    private long rows(String sql, List<Object> values) throws SQLException {
        long count = 0;
        try (ResultSet rows = query(sql, values)) {
            while (rows.next()) {
                rows.getString(1);
                count++;
            }
        }
        return count;
    }

    private long number(String sql, List<Object> values) throws SQLException {
        try (ResultSet row = query(sql, values)) {
            row.next();
            return row.getLong(1);
        }
    }

    private ResultSet query(String sql, List<Object> values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = database.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int at = 0; at < values.size(); at++) {
            statement.setObject(at + 1, values.get(at));
        }
        return statement.executeQuery();
    }

    /** A condition on spans; a facet is counted with all filters but its own. */
    private record Filter(String sql, List<Object> values) {

        static Filter of(Listed listed, String except) {
            StringBuilder sql = new StringBuilder("kind = 'motion' and until_day > ? and from_day <= ?");
            List<Object> values = new ArrayList<>(List.of(listed.day(), listed.day()));
            listed.wanted().forEach((facet, value) -> {
                if (!facet.equals(except)) {
                    sql.append(" and ").append(facet).append(" = ?");
                    values.add(facet.equals("overdue") ? Integer.valueOf(1) : value);
                }
            });
            if (!listed.words().isBlank()) {
                sql.append(" and item in (select rowid from text where words match ?)");
                values.add("\"" + listed.words().replace("\"", "\"\"") + "\"");
            }
            return new Filter(sql.toString(), values);
        }
    }
}
