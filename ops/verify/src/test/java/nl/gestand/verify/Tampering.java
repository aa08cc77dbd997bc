package nl.gestand.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Something done to a log behind the register's back, and what must be found.
 *
 * @param expected each as {@link Outcome} writes it; nothing else may be found
 */
record Tampering(String name, Deed deed, List<String> expected) {

    /** What is done. */
    interface Deed {
        void on(Connection database, String binary) throws SQLException;
    }

    private static final WrittenLog LOG = WrittenLog.sample();
    private static final WrittenEvent STRANGER = new WrittenEvent(
            211,
            "event-x",
            "motion.recorded",
            "item-x",
            0,
            "2026-01-05T10:40:30Z",
            "{\"n\":-1}",
            "{\"actor\":\"a1\"}",
            null);

    @Override
    public String toString() {
        return name;
    }

    private static Tampering sql(String name, List<String> statements, String... expected) {
        return new Tampering(name, (database, binary) -> run(database, statements), List.of(expected));
    }

    private static Tampering sql(String name, String statement, String... expected) {
        return sql(name, List.of(statement), expected);
    }

    private static Tampering rewritten(String name, WrittenLog log, String... expected) {
        return new Tampering(name, log::write, List.of(expected));
    }

    private static void run(Connection database, List<String> statements) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    static List<Tampering> all() {
        return List.of(
                sql(
                        "payload edited",
                        "update event set payload = '{\"n\":0}' where event_id = 'event-7'",
                        "event-altered[payload] event-7 leaf 7"),
                sql(
                        "salted payload edited",
                        "update event set payload = '{\"n\":0}' where event_id = 'event-9'",
                        "event-altered[payload or salt] event-9 leaf 9"),
                sql(
                        "metadata edited",
                        "update event set metadata = '{}' where event_id = 'event-299'",
                        "event-altered[metadata] event-299 leaf 299"),
                sql(
                        "payload and metadata edited",
                        "update event set payload = '{}', metadata = '{}' where event_id = 'event-7'",
                        "event-altered[payload, metadata] event-7 leaf 7"),
                sql(
                        "event given to another item",
                        "update event set aggregate_id = 'item-y' where event_id = 'event-290'",
                        "event-altered[item] event-290 leaf 290",
                        "sequence[sequence]"),
                sql(
                        "event edited and its leaf with it",
                        List.of(
                                "update event set payload = '{\"n\":0}' where event_id = 'event-7'",
                                "update log_leaf set entry = '"
                                        + LOG.events()
                                                .get(7)
                                                .withPayload("{\"n\":0}")
                                                .entry() + "' where leaf_index = 7"),
                        "event-altered[event and leaf together] event-7 leaf 7"),
                new Tampering(
                        "event edited with its leaf and the tiles",
                        (database, binary) -> {
                            WrittenLog other = LOG.with(LOG.events().get(150).withPayload("{\"n\":0}"));
                            other.write(database, binary);
                            run(database, List.of("delete from log_checkpoint"));
                            for (int batch : LOG.batches()) {
                                WrittenLog.insert(
                                        database,
                                        "insert into log_checkpoint values (?, ?, ?, '2026-01-06T09:00:00Z', null)",
                                        batch,
                                        LOG.checkpoint(batch).split("\n")[2],
                                        LOG.checkpoint(batch));
                            }
                        },
                        List.of("root leaf 100")),
                sql(
                        "event re-dated",
                        "update event set recorded_at = '2025-01-01T00:00:00Z' where event_id = 'event-8'",
                        "re-dated[recorded moment] event-8 leaf 8"),
                sql(
                        "event renamed",
                        "update event set name = 'motion.rejected' where event_id = 'event-50'",
                        "renamed[name] event-50 leaf 50"),
                sql(
                        "event renamed to what nobody knows",
                        "update event set name = 'motion.forgotten' where event_id = 'event-50'",
                        "renamed[name] event-50 leaf 50",
                        "unknown-event[name] event-50 leaf 50"),
                sql(
                        "revision changed",
                        "update event set revision = '9' where event_id = 'event-50'",
                        "renamed[revision] event-50 leaf 50",
                        "unknown-event[name] event-50 leaf 50"),
                sql(
                        "sequence changed",
                        "update event set sequence = 20 where event_id = 'event-295'",
                        "event-altered[sequence] event-295 leaf 295",
                        "sequence[sequence]"),
                sql(
                        "event deleted",
                        "delete from event where event_id = 'event-299'",
                        "event-deleted event-299 leaf 299"),
                sql(
                        "event deleted in the middle of an item",
                        "delete from event where event_id = 'event-123'",
                        "event-deleted event-123 leaf 123",
                        "sequence[sequence]"),
                sql("leaf deleted", "delete from log_leaf where leaf_index = 123", "leaf-deleted event-123 leaf 123"),
                sql(
                        "last leaf deleted",
                        "delete from log_leaf where leaf_index = 299",
                        "leaf-deleted event-299 leaf 299"),
                sql(
                        "event and leaf deleted",
                        List.of(
                                "delete from event where event_id = 'event-123'",
                                "delete from log_leaf where leaf_index = 123"),
                        "event-deleted leaf 123",
                        "sequence[sequence]"),
                sql(
                        "event and leaf deleted, and the leaves numbered again",
                        List.of(
                                "delete from event where event_id = 'event-123'",
                                "delete from log_leaf where leaf_index = 123",
                                "update log_leaf set leaf_index = -leaf_index where leaf_index > 123",
                                "update log_leaf set leaf_index = -leaf_index - 1 where leaf_index < 0"),
                        "event-deleted leaf 123",
                        "sequence[sequence]"),
                new Tampering(
                        "event inserted without a leaf",
                        (database, binary) -> WrittenLog.insertEvent(database, STRANGER),
                        List.of("event-inserted event-x")),
                new Tampering(
                        "event inserted with a leaf",
                        (database, binary) -> {
                            run(
                                    database,
                                    List.of(
                                            "update log_leaf set leaf_index = -leaf_index where leaf_index > 100",
                                            "update log_leaf set leaf_index = -leaf_index + 1 where leaf_index < 0"));
                            WrittenLog.insertEvent(database, STRANGER);
                            WrittenLog.insertLeaf(database, 101, STRANGER);
                        },
                        List.of("event-inserted event-x leaf 101")),
                new Tampering(
                        "event inserted with a leaf at the end",
                        (database, binary) -> {
                            WrittenEvent late = new WrittenEvent(
                                    900,
                                    "event-x",
                                    "motion.recorded",
                                    "item-x",
                                    0,
                                    "2026-01-05T14:00:00Z",
                                    "{}",
                                    "{}",
                                    null);
                            WrittenLog.insertEvent(database, late);
                            WrittenLog.insertLeaf(database, 300, late);
                        },
                        List.of("cut-off[checkpoints] leaf 300", "tile leaf 300")),
                new Tampering(
                        "leaf inserted without an event",
                        (database, binary) -> {
                            run(
                                    database,
                                    List.of(
                                            "update log_leaf set leaf_index = -leaf_index where leaf_index > 100",
                                            "update log_leaf set leaf_index = -leaf_index + 1 where leaf_index < 0"));
                            WrittenLog.insertLeaf(database, 101, STRANGER);
                        },
                        List.of("leaf-inserted event-x leaf 101")),
                sql(
                        "two events exchanged in position",
                        List.of(
                                "update event set global_index = -1 where event_id = 'event-200'",
                                "update event set global_index = 410 where event_id = 'event-210'",
                                "update event set global_index = 430 where event_id = 'event-200'"),
                        "moved[order] event-200 leaf 200",
                        "moved[order] event-210 leaf 210"),
                sql(
                        "two leaves exchanged",
                        List.of(
                                "update log_leaf set leaf_index = -1 where leaf_index = 200",
                                "update log_leaf set leaf_index = 200 where leaf_index = 201",
                                "update log_leaf set leaf_index = 201 where leaf_index = -1"),
                        "moved[order] event-200 leaf 201",
                        "moved[order] event-200 leaf 201"),
                sql(
                        "salt exchanged",
                        "update log_leaf set salt = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' where leaf_index = 9",
                        "event-altered[payload or salt] event-9 leaf 9"),
                sql(
                        "salt taken away",
                        "update log_leaf set salt = null where leaf_index = 9",
                        "leaf-altered[salt] event-9 leaf 9"),
                sql(
                        "salt spoilt",
                        "update log_leaf set salt = 'none' where leaf_index = 9",
                        "leaf-altered[salt] event-9 leaf 9"),
                sql(
                        "salt added",
                        "update log_leaf set salt = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' where leaf_index = 7",
                        "leaf-altered[salt] event-7 leaf 7"),
                sql(
                        "leaf edited",
                        "update log_leaf set entry = replace(entry, 'item-7', 'item-8') where leaf_index = 7",
                        "leaf-altered[item] event-7 leaf 7"),
                sql(
                        "leaf that is none",
                        "update log_leaf set entry = 'gone' where leaf_index = 7",
                        "leaf-altered[entry] event-7 leaf 7"),
                new Tampering(
                        "tile edited",
                        (database, binary) -> {
                            List<byte[]> hashes =
                                    new java.util.ArrayList<>(LOG.leaves().subList(0, 256));
                            hashes.set(77, new byte[32]);
                            WrittenLog.insert(
                                    database,
                                    "update log_tile set hashes = ? where level = 0 and tile_index = 0",
                                    (Object) WrittenLog.joined(hashes));
                        },
                        List.of("tile", "tile leaf 77")),
                new Tampering(
                        "tile above edited",
                        (database, binary) -> WrittenLog.insert(
                                database, "update log_tile set hashes = ? where level = 1", (Object) new byte[32]),
                        List.of("tile")),
                sql("tile above deleted", "delete from log_tile where level = 1", "tile"),
                sql(
                        "last events deleted",
                        "delete from event where global_index >= 606",
                        "event-deleted event-298 leaf 298",
                        "event-deleted event-299 leaf 299"),
                sql(
                        "last checkpoint deleted",
                        "delete from log_checkpoint where tree_size = 300",
                        "cut-off[checkpoints] leaf 257"),
                sql("all checkpoints deleted", "delete from log_checkpoint", "cut-off[checkpoints] leaf 0"),
                sql(
                        "events, leaves and tiles cut off, checkpoint left",
                        List.of(
                                "delete from event where global_index >= 524",
                                "delete from log_leaf where leaf_index >= 257",
                                "update log_tile set hashes = substring(hashes from 1 for 32)"
                                        + " where level = 0 and tile_index = 1"),
                        "cut-off"),
                rewritten(
                        "signed by another key under the same name",
                        LOG.signedBy(WrittenLog.OTHER_KEY),
                        "wrong-key",
                        "wrong-key",
                        "wrong-key",
                        "wrong-key"),
                sql(
                        "checkpoint edited",
                        "update log_checkpoint set note = replace(note, '300', '301') where tree_size = 300",
                        "checkpoint"),
                sql(
                        "checkpoint's signature of another checkpoint",
                        "update log_checkpoint set note = replace(note, substring(note from position('— ' in note)),"
                                + " (select substring(c.note from position('— ' in c.note)) from log_checkpoint c where"
                                + " c.tree_size = 40)) where tree_size = 100",
                        "bad-signature"),
                sql(
                        "checkpoint's root exchanged beside its note",
                        "update log_checkpoint set root = 'AAAA' where tree_size = 100",
                        "checkpoint"),
                sql("checkpoint spoilt", "update log_checkpoint set note = 'x' where tree_size = 100", "checkpoint"),
                rewritten(
                        "an event that was recorded after it was sealed",
                        LOG.with(LOG.events().get(50).recordedAt("2027-01-01T00:00:00Z")),
                        "moment[recorded moment] event-50 leaf 50"),
                sql("document exchanged", "update document set bytes = ''", "document"),
                sql("document's text exchanged", "update document set text = 'x'", "document"),
                sql("document deleted", "delete from document", "document[document] event-31 leaf 31"));
    }
}
