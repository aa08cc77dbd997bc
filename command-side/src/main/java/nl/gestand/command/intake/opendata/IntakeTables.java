package nl.gestand.command.intake.opendata;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Origin;
import nl.gestand.events.wire.WireFormat;
import nl.gestand.time.RegisterClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the import keeps beside the events, on the connection of the running transaction; a round trip for a whole page. */
@Component
class IntakeTables {

    /** A quarantined record is kept up to this many characters. */
    private static final int LONGEST = 1_000_000;

    private static final JsonMapper JSON = WireFormat.mapper();

    private final JdbcTemplate jdbc;
    private final RegisterClock clock;

    IntakeTables(JdbcTemplate jdbc, RegisterClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A record that was taken in before.
     *
     * @param item null where it waits for its item
     * @param sourceName as evidence names it
     */
    record Row(
            String id,
            @Nullable String item,
            String digest,
            @Nullable String changedAt,
            String sourceName) {

        /** Whether it was taken from a later state of the record than this one. */
        boolean isAfter(Origin other) {
            try {
                return changedAt != null
                        && other.changedAt() != null
                        && Instant.parse(other.changedAt()).isBefore(Instant.parse(changedAt));
            } catch (DateTimeParseException withoutZone) {
                return false;
            }
        }
    }

    /** A fact that waits under a number or record id. */
    record Held(String awaited, String digest, Waiting fact) {}

    Map<String, Row> rows(Set<String> ids) {
        Map<String, Row> rows = new HashMap<>();
        query(
                "select source_id, item_id, digest, changed_at, source_name from intake where source_id = any(?)",
                ids,
                row -> {
                    String id = row.getString(1);
                    rows.put(id, new Row(id, row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
                });
        return rows;
    }

    List<Held> waiting(Set<String> awaited) {
        List<Held> held = new ArrayList<>();
        query(
                "select awaited, digest, fact from intake_waiting where awaited = any(?) order by awaited, digest",
                awaited,
                row -> held.add(
                        new Held(row.getString(1), row.getString(2), JSON.readValue(row.getString(3), Waiting.class))));
        return held;
    }

    private void query(String sql, Set<String> keys, org.springframework.jdbc.core.RowCallbackHandler row) {
        if (!keys.isEmpty()) {
            jdbc.query(sql, ps -> ps.setArray(1, ps.getConnection().createArrayOf("varchar", keys.toArray())), row);
        }
    }

    void insert(Collection<Row> rows) {
        jdbc.batchUpdate(
                "insert into intake (item_id, digest, changed_at, source_name, source_id) values (?, ?, ?, ?, ?)",
                columns(rows));
    }

    void update(Collection<Row> rows) {
        jdbc.batchUpdate(
                "update intake set item_id = ?, digest = ?, changed_at = ?, source_name = ? where source_id = ?",
                columns(rows));
    }

    private static List<Object[]> columns(Collection<Row> rows) {
        List<Object[]> columns = new ArrayList<>();
        for (Row row : rows) {
            columns.add(new Object[] {row.item(), row.digest(), row.changedAt(), row.sourceName(), row.id()});
        }
        return columns;
    }

    /** Each once, however often it is told. */
    void await(Map<String, List<Waiting>> facts) {
        Map<String, Object[]> rows = new LinkedHashMap<>();
        facts.forEach((awaited, each) -> each.forEach(fact -> {
            String json = JSON.writeValueAsString(fact);
            String digest = Incoming.sha256(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            rows.put(awaited + " " + digest, new Object[] {awaited, digest, json, awaited, digest});
        }));
        jdbc.batchUpdate(
                "insert into intake_waiting (awaited, digest, fact) select ?, ?, ? where not exists"
                        + " (select 1 from intake_waiting where awaited = ? and digest = ?)",
                List.copyOf(rows.values()));
    }

    void settled(Collection<Held> held) {
        List<Object[]> keys = new ArrayList<>();
        held.forEach(each -> keys.add(new Object[] {each.awaited(), each.digest()}));
        jdbc.batchUpdate("delete from intake_waiting where awaited = ? and digest = ?", keys);
    }

    void quarantine(Collection<Incoming> records) {
        var now = clock.now().atOffset(ZoneOffset.UTC);
        for (Incoming record : records) {
            String raw = record.raw().text().replace("\u0000", "\uFFFD");
            String kept = raw.length() <= LONGEST ? raw : raw.substring(0, LONGEST);
            Object[] row = {record.fault(), kept, now, record.id()};
            int known = jdbc.update(
                    "update intake_quarantine set reason = ?, record = ?, quarantined_at = ?, resolved_at = null"
                            + " where source_id = ?",
                    row);
            if (known == 0) {
                jdbc.update(
                        "insert into intake_quarantine (reason, record, quarantined_at, source_id) values (?, ?, ?, ?)",
                        row);
            }
        }
    }

    /** Records that are understood now; they leave the list and are kept. */
    void resolve(Set<String> ids) {
        if (!ids.isEmpty()) {
            var now = clock.now().atOffset(ZoneOffset.UTC);
            jdbc.update(
                    "update intake_quarantine set resolved_at = ? where resolved_at is null and source_id = any(?)",
                    ps -> {
                        ps.setObject(1, now);
                        ps.setArray(2, ps.getConnection().createArrayOf("varchar", ids.toArray()));
                    });
        }
    }
}
