package nl.gestand.events.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the log in the order of positions and stops before a gap that may still be filled. */
final class LogReader {

    /** How long one fetch waits for the writers that may fill a gap; then it is left to the next fetch. */
    private static final Duration FETCH_PATIENCE = Duration.ofMillis(200);

    /** How long a question for a place in the log waits; longer than any transaction may last. */
    private static final Duration PLACE_PATIENCE = Duration.ofSeconds(30);

    private static final String ROWS = """
            select global_index, event_id, aggregate_id, aggregate_type, sequence, name, revision, recorded_at, payload,
                   metadata
              from event where global_index > ? order by global_index limit ?""";

    private static final String PLACES = "select global_index, event_id, aggregate_id, aggregate_type, sequence, name,"
            + " recorded_at from event where global_index < :before";

    private final JdbcClient database;
    private final GapBarrier barrier;
    private final RecordedMoments moments;

    LogReader(JdbcClient database, GapBarrier barrier) {
        this.database = database;
        this.barrier = barrier;
        this.moments = new RecordedMoments(database);
    }

    /** At most {@code limit} events after that position, none of which can be preceded by a later arrival. */
    List<StoredEvent> after(long position, int limit) {
        long settled = barrier.settled();
        List<StoredEvent> rows = rows(position, limit);
        int safe = beforeGap(position, rows, settled);
        if (safe == rows.size() || !barrier.settle(rows.getLast().position(), FETCH_PATIENCE)) {
            return rows.subList(0, safe);
        }
        settled = barrier.settled();
        rows = rows(position, limit);
        return rows.subList(0, beforeGap(position, rows, settled));
    }

    /** The last events before that position, newest first, of these aggregates and names only, where some are named. */
    List<EventPlace> before(long position, Collection<String> aggregates, Collection<String> names, int limit) {
        String some = (aggregates.isEmpty() ? "" : " and aggregate_id in (:aggregates)")
                + (names.isEmpty() ? "" : " and name in (:names)");
        return database.sql(PLACES + some + " order by global_index desc limit :most")
                .param("before", position)
                .param("aggregates", aggregates)
                .param("names", names)
                .param("most", limit)
                .query((row, number) -> place(row))
                .list();
    }

    /** The highest position such that nothing can appear at or below it any more; 0 in an empty log. */
    long settledHead() {
        long head = head();
        if (head > barrier.settled() && !barrier.settle(head, PLACE_PATIENCE)) {
            throw new EventStoreException("writers have been under way for more than " + PLACE_PATIENCE
                    + ", so the end of the log cannot be told; see to the transactions that stay open");
        }
        return head;
    }

    /** The position before the first event recorded at or after that moment. */
    long before(Instant moment) {
        long head = settledHead();
        Optional<Long> first = database.sql("select min(global_index) from event where recorded_at >= ?")
                .param(DateTimeUtils.formatInstant(moment))
                .query(Long.class)
                .optional();
        return first.map(index -> Math.min(index - 1, head)).orElse(head);
    }

    /** The position before the first event recorded after that moment. */
    long upTo(Instant moment) {
        return moments.before(DateTimeUtils.formatInstant(moment), settledHead());
    }

    /** The highest position that is visible; 0 in an empty log. */
    long head() {
        return database.sql("select coalesce(max(global_index), 0) from event")
                .query(Long.class)
                .single();
    }

    private List<StoredEvent> rows(long position, int limit) {
        return database.sql(ROWS)
                .params(position, limit)
                .query((row, number) -> event(row))
                .list();
    }

    private static int beforeGap(long position, List<StoredEvent> rows, long settled) {
        long last = position;
        for (int i = 0; i < rows.size(); i++) {
            long next = rows.get(i).position();
            if (next > last + 1 && next - 1 > settled) {
                return i;
            }
            last = next;
        }
        return rows.size();
    }

    private static EventPlace place(ResultSet row) throws SQLException {
        return new EventPlace(
                row.getLong("global_index"),
                row.getString("event_id"),
                row.getString("aggregate_id"),
                row.getString("aggregate_type"),
                row.getLong("sequence"),
                row.getString("name"),
                Instant.parse(row.getString("recorded_at")));
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
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
    }
}
