package nl.gestand.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small log with its tables: 300 events of 30 items, sealed in four batches; every third payload is salted. */
record WrittenLog(List<WrittenEvent> events, List<Integer> batches, WrittenKey key, List<byte[]> leaves) {

    WrittenLog(List<WrittenEvent> events, List<Integer> batches, WrittenKey key) {
        this(events, batches, key, events.stream().map(WrittenEvent::leafHash).toList());
    }

    static final WrittenKey KEY = new WrittenKey((byte) 7);
    static final WrittenKey OTHER_KEY = new WrittenKey((byte) 8);
    static final String DOCUMENT = "Kamerbrief";
    static final Instant BEGIN = Instant.parse("2026-01-05T09:00:00Z");

    private static final int ITEMS = 30;

    static WrittenLog sample() {
        return sample(300);
    }

    static WrittenLog sample(int size) {
        List<WrittenEvent> events = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            events.add(event(i));
        }
        List<Integer> batches = new ArrayList<>(List.of(40, 100, 257));
        batches.removeIf(batch -> batch >= size);
        batches.add(size);
        return new WrittenLog(List.copyOf(events), List.copyOf(batches), KEY);
    }

    private static WrittenEvent event(int i) {
        boolean bringsDocument = i == 31;
        String name = bringsDocument ? "letter.document-received" : i < ITEMS ? "motion.recorded" : "motion.adopted";
        String payload = bringsDocument
                ? "{\"document\":{\"sha256\":\"" + WrittenEvent.sha256(DOCUMENT) + "\",\"textSha256\":\""
                        + WrittenEvent.sha256(DOCUMENT) + "\"}}"
                : "{\"n\":" + i + "}";
        String salt = i % 3 == 0 ? Base64.getEncoder().encodeToString(WrittenTree.sha256(new byte[] {(byte) i})) : null;
        return new WrittenEvent(
                2L * i + 10,
                "event-" + i,
                name,
                "item-" + i % ITEMS,
                i / ITEMS,
                BEGIN.plusSeconds(60L * i).toString(),
                payload,
                "{\"actor\":\"a" + i % 5 + "\"}",
                salt);
    }

    WrittenLog first(int size) {
        List<Integer> left = new ArrayList<>(batches);
        left.removeIf(batch -> batch >= size);
        left.add(size);
        return new WrittenLog(events.subList(0, size), left, key);
    }

    WrittenLog with(WrittenEvent changed) {
        List<WrittenEvent> others = new ArrayList<>(events);
        others.replaceAll(event -> event.id().equals(changed.id()) ? changed : event);
        return new WrittenLog(others, batches, key);
    }

    WrittenLog signedBy(WrittenKey other) {
        return new WrittenLog(events, batches, other);
    }

    String checkpoint(int size) {
        return key.checkpoint(leaves().subList(0, size));
    }

    String checkpoint() {
        return checkpoint(events.size());
    }

    /** Of one level, from the lowest: the hashes of full subtrees of 256 times as many leaves. */
    List<byte[]> level(int level) {
        if (level == 0) {
            return leaves();
        }
        List<byte[]> below = level(level - 1);
        List<byte[]> hashes = new ArrayList<>();
        for (int i = 0; i + 256 <= below.size(); i += 256) {
            hashes.add(WrittenTree.root(below.subList(i, i + 256)));
        }
        return hashes;
    }

    void write(Connection database, String binary) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String table : List.of("event", "log_leaf", "log_tile", "log_checkpoint", "document")) {
                statement.execute("drop table if exists " + table);
            }
            statement.execute(
                    "create table event (global_index bigint primary key, event_id varchar(64) not null unique,"
                            + " aggregate_id varchar(64) not null, aggregate_type varchar(64), sequence bigint not null,"
                            + " name varchar(128) not null, revision varchar(16) not null, recorded_at varchar(32) not null,"
                            + " payload varchar not null, metadata varchar not null, unique (aggregate_id, sequence))");
            statement.execute("create table log_leaf (leaf_index bigint primary key, position bigint not null unique,"
                    + " event_id varchar(64) not null unique, entry varchar not null, salt varchar(64))");
            statement.execute("create table log_tile (level smallint, tile_index bigint, hashes " + binary
                    + ", primary key (level, tile_index))");
            statement.execute(
                    "create table log_checkpoint (tree_size bigint primary key, root varchar(64), note varchar,"
                            + " signed_at varchar(32), timestamp_token " + binary + ")");
            statement.execute(
                    "create table document (sha256 char(64) primary key, media_type varchar(128), length bigint,"
                            + " bytes " + binary + ", text varchar, text_sha256 char(64), stored_at varchar(32))");
        }
        database.setAutoCommit(false);
        rows(database);
        database.commit();
        database.setAutoCommit(true);
    }

    private void rows(Connection database) throws SQLException {
        for (int i = 0; i < events.size(); i++) {
            WrittenEvent event = events.get(i);
            insertEvent(database, event);
            insertLeaf(database, i, event);
        }
        for (int level = 0; !level(level).isEmpty(); level++) {
            List<byte[]> hashes = level(level);
            for (int from = 0; from < hashes.size(); from += 256) {
                insert(
                        database,
                        "insert into log_tile values (?, ?, ?)",
                        level,
                        from / 256,
                        joined(hashes.subList(from, Math.min(from + 256, hashes.size()))));
            }
        }
        for (int batch : batches) {
            String root = Base64.getEncoder().encodeToString(WrittenTree.root(leaves().subList(0, batch)));
            String signedAt = BEGIN.plusSeconds(60L * batch).toString();
            insert(
                    database,
                    "insert into log_checkpoint values (?, ?, ?, ?, null)",
                    batch,
                    root,
                    checkpoint(batch),
                    signedAt);
        }
        String sum = WrittenEvent.sha256(DOCUMENT);
        insert(
                database,
                "insert into document values (?, 'text/plain', ?, ?, ?, ?, '2026-01-05T09:00:00Z')",
                sum,
                DOCUMENT.length(),
                DOCUMENT.getBytes(UTF_8),
                DOCUMENT,
                sum);
    }

    static void insertEvent(Connection database, WrittenEvent event) throws SQLException {
        insert(
                database,
                "insert into event values (?, ?, ?, 'Item', ?, ?, '1', ?, ?, ?)",
                event.position(),
                event.id(),
                event.item(),
                event.sequence(),
                event.name(),
                event.recordedAt(),
                event.payload(),
                event.metadata());
    }

    static void insertLeaf(Connection database, long index, WrittenEvent event) throws SQLException {
        insert(
                database,
                "insert into log_leaf values (?, ?, ?, ?, ?)",
                index,
                event.position(),
                event.id(),
                event.entry(),
                event.salt());
    }

    static void insert(Connection database, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    static byte[] joined(List<byte[]> hashes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        hashes.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
