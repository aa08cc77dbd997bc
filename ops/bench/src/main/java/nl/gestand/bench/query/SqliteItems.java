package nl.gestand.bench.query;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The same items in SQLite: a row for each span of days, with the indexes that the questions need, and FTS5 for words. */
final class SqliteItems implements AutoCloseable {

    private static final List<String> TABLES = List.of(
            "create table item (item integer primary key, id text unique, number_key text, document text)",
            "create table number (number text primary key, item integer) without rowid",
            """
            create table span (item integer, kind text, from_day text, until_day text, standing text, outcome text,
              execution text, verdict text, overdue integer, ministry text, committee text, dossier text, number_key text)""",
            "create table submitter (item integer, name text)",
            "create virtual table text using fts5(words, content='', tokenize='unicode61 remove_diacritics 2')");

    private static final List<String> INDEXES = List.of(
            """
            create index span_ministry on span (kind, ministry, standing, until_day, from_day, number_key, item, outcome,
              execution, verdict, overdue, committee, dossier)""",
            """
            create index span_committee on span (kind, committee, overdue, until_day, from_day, number_key, item, outcome,
              execution, verdict, standing, ministry, dossier)""",
            """
            create index span_overdue on span (kind, overdue, until_day, from_day, committee)""",
            """
            create index span_day on span (kind, until_day, from_day, number_key, item, standing, outcome, execution,
              verdict, overdue, ministry, committee, dossier)""",
            "create index span_item on span (item, until_day, from_day)",
            "create index submitter_item on submitter (item, name)",
            "analyze");

    private final Connection database;
    private final PreparedStatement item;
    private final PreparedStatement number;
    private final PreparedStatement span;
    private final PreparedStatement submitter;
    private final PreparedStatement words;
    private long count;

    SqliteItems(Path file) throws SQLException {
        this.database = DriverManager.getConnection("jdbc:sqlite:" + file);
        execute(List.of("pragma journal_mode = wal", "pragma synchronous = off"));
        database.setAutoCommit(false);
        execute(TABLES);
        this.item = database.prepareStatement("insert into item values (?, ?, ?, ?)");
        this.number = database.prepareStatement("insert or ignore into number values (?, ?)");
        this.span = database.prepareStatement("insert into span values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.submitter = database.prepareStatement("insert into submitter values (?, ?)");
        this.words = database.prepareStatement("insert into text (rowid, words) values (?, ?)");
    }

    void add(Document document) {
        count++;
        try {
            insert(item, count, document.getString("_id"), document.get("numberKey"), shown(document));
            insert(words, count, document.get("words"));
            for (String each : document.getList("numbers", String.class)) {
                insert(number, each, count);
            }
            for (String each : document.getList("submitters", String.class)) {
                insert(submitter, count, each);
            }
            for (Document each : document.getList("spans", Document.class)) {
                addSpan(document, each);
            }
        } catch (SQLException cannot) {
            throw new IllegalStateException(cannot);
        }
    }

    /** Commits and builds the indexes; nothing is added after it. */
    @Override
    public void close() throws SQLException {
        execute(INDEXES);
        database.commit();
        database.close();
    }

    private void addSpan(Document of, Document each) throws SQLException {
        insert(
                span,
                count,
                of.get("kind"),
                each.get("from"),
                each.get("until"),
                each.get("standing"),
                each.get("outcome"),
                each.get("execution"),
                each.get("verdict"),
                Boolean.TRUE.equals(each.getBoolean("overdue")) ? 1 : 0,
                each.get("ministry"),
                each.get("committee"),
                of.get("dossier"),
                of.get("numberKey"));
    }

    /** All that an answer is made of, but what serves finding it. */
    private static String shown(Document document) {
        Document shown = new Document(document);
        List.of("words", "spans", "submitterKeys", "titleKey", "numberKey").forEach(shown::remove);
        return shown.toJson();
    }

    private static void insert(PreparedStatement row, @Nullable Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            row.setObject(at + 1, values[at]);
        }
        row.executeUpdate();
    }

    private void execute(List<String> statements) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
