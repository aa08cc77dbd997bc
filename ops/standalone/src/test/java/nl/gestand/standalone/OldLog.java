package nl.gestand.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import nl.gestand.events.wire.EventReading;
import nl.gestand.events.wire.WireFormat;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A whole register as the code of before revision 2 of {@code item.deadline-set} recorded it, of made-up facts: the rows
 * in {@code old-log/register.sql} were taken from its database, and are not to be changed.
 */
final class OldLog {

    private static final String LETTER_SHA256 = "8a4d0d11e116ac45d4ba379f9fe4fba47d4372c3c63989692edb621c4b5176c7";

    private OldLog() {}

    static DataSource h2(java.nio.file.Path data) {
        return new DriverManagerDataSource(
                "jdbc:h2:file:" + data.resolve("events/events").toAbsolutePath(), "sa", "");
    }

    /** Makes the tables and lays the old rows in them. */
    static void load(DataSource database, String vendor) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/" + vendor)
                .load()
                .migrate();
        JdbcTemplate rows = new JdbcTemplate(database);
        text("register.sql").lines().forEach(rows::execute);
        byte[] letter = bytes("letter.txt");
        rows.update(
                "insert into document (sha256, media_type, length, bytes, text, text_sha256, stored_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                LETTER_SHA256,
                "text/plain",
                letter.length,
                letter,
                new String(letter, StandardCharsets.UTF_8),
                LETTER_SHA256,
                "2026-11-27T05:56:01.406962660Z");
    }

    /** The same facts as today's code would have recorded them. */
    static void recordAnew(DataSource database) {
        JdbcTemplate rows = new JdbcTemplate(database);
        for (Map<String, Object> row : rows.queryForList(
                "select event_id, payload from event where name = 'item.deadline-set' and revision = '1'")) {
            String old = Objects.requireNonNull(row.get("payload")).toString();
            String today = WireFormat.mapper().writeValueAsString(EventReading.read("item.deadline-set", "1", old));
            rows.update("update event set payload = ?, revision = '2' where event_id = ?", today, row.get("event_id"));
        }
    }

    /** Every event as it is stored, in order. */
    static List<String> events(DataSource database) {
        return new JdbcTemplate(database)
                .query(
                        "select event_id, name, revision, payload, metadata from event order by global_index",
                        (row, number) -> row.getString(1)
                                + row.getString(2)
                                + row.getString(3)
                                + row.getString(4)
                                + row.getString(5));
    }

    private static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) {
        try (InputStream stored = OldLog.class.getResourceAsStream("/old-log/" + file)) {
            return Objects.requireNonNull(stored).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
