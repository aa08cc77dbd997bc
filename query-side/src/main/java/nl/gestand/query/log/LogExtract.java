package nl.gestand.query.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gestand.events.store.StoredEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a bundle takes out of the log: a checkpoint that was signed, the events that it vouches for as they are stored, and
 * proofs. What was signed never changes, so pages that are read one after the other belong together.
 */
public final class LogExtract {

    private static final String EVENTS = "select l.leaf_index, l.entry, l.salt, e.* from log_leaf l"
            + " join event e on e.event_id = l.event_id where l.leaf_index >= ? and l.leaf_index < ?";

    /**
     * What was signed.
     *
     * @param size leaves that it vouches for
     * @param note signed
     * @param vkey of the key that signs now
     */
    public record Sealed(long size, String note, String vkey) {

        public String origin() {
            return note.lines().findFirst().orElse("");
        }
    }

    /** An event with its leaf. */
    public record SealedEvent(
            long leafIndex,
            StoredEvent event,
            String entry,
            @Nullable String salt) {}

    /**
     * An item or a letter, by its first event.
     *
     * @param kind {@code item} or {@code letter}
     */
    public record Stream(String id, String kind) {}

    private final JdbcClient database;
    private final LogTables tables;
    private final Proofs proofs;

    LogExtract(JdbcClient database, LogTables tables, Proofs proofs) {
        this.database = database;
        this.tables = tables;
        this.proofs = proofs;
    }

    /** The last that was signed; empty while the log has signed nothing. */
    public Optional<Sealed> last() {
        return tables.checkpoints()
                .last()
                .flatMap(signed ->
                        tables.identity().key().map(key -> new Sealed(signed.size(), signed.note(), key.vkey())));
    }

    /** The events from that leaf on, at most so many, in order. */
    public List<SealedEvent> events(long fromLeaf, long beforeLeaf, int limit) {
        return database.sql(EVENTS + " order by l.leaf_index")
                .params(fromLeaf, Math.min(beforeLeaf, fromLeaf + limit))
                .query((row, number) -> event(row))
                .list();
    }

    /** Those of one item or letter, in order. */
    public List<SealedEvent> eventsOf(String stream, long beforeLeaf) {
        return database.sql(EVENTS + " and e.aggregate_id = ? order by l.leaf_index")
                .params(0, beforeLeaf, stream)
                .query((row, number) -> event(row))
                .list();
    }

    /** Every item and letter that has an event there, in the order of their first. */
    public List<Stream> streams(long beforeLeaf) {
        return database.sql("select e.aggregate_id, e.aggregate_type from log_leaf l"
                        + " join event e on e.event_id = l.event_id where l.leaf_index < ? and e.sequence = 0"
                        + " order by l.leaf_index")
                .param(beforeLeaf)
                .query((row, number) -> new Stream(row.getString(1), String.valueOf(row.getString(2))))
                .list();
    }

    /** Those of these that have an event there. */
    public List<Stream> streams(Collection<String> ids, long beforeLeaf) {
        return ids.isEmpty()
                ? List.of()
                : database.sql("select e.aggregate_id, e.aggregate_type from log_leaf l"
                                + " join event e on e.event_id = l.event_id where l.leaf_index < :before"
                                + " and e.sequence = 0 and e.aggregate_id in (:ids) order by l.leaf_index")
                        .param("before", beforeLeaf)
                        .param("ids", ids)
                        .query((row, number) -> new Stream(row.getString(1), String.valueOf(row.getString(2))))
                        .list();
    }

    /** That the leaf belongs to what was signed (C2SP tlog-proof). */
    public String proof(long leaf, Sealed sealed) {
        return proofs.text(leaf, sealed.size(), sealed.note());
    }

    /** The places of events in the log, by event id; one that was just recorded comes into it within seconds. */
    public Map<String, Long> leaves(Collection<String> eventIds) {
        return tables.leaves().indexesOf(eventIds);
    }

    /** The time stamp (RFC 3161, a TimeStampToken) that an authority gave to what was signed. */
    public Optional<byte[]> timeStamp(Sealed sealed) {
        return tables.checkpoints().timeStamp(sealed.size());
    }

    private static SealedEvent event(ResultSet row) throws SQLException {
        StoredEvent event = new StoredEvent(
                row.getLong("global_index"),
                row.getString("event_id"),
                row.getString("aggregate_id"),
                row.getString("aggregate_type"),
                row.getLong("sequence"),
                row.getString("name"),
                row.getString("revision"),
                row.getString("recorded_at"),
                row.getString("payload"),
                row.getString("metadata"));
        return new SealedEvent(row.getLong("leaf_index"), event, row.getString("entry"), row.getString("salt"));
    }
}
