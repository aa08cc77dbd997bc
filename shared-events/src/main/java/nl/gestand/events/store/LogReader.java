package nl.gestand.events.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
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

    private final JdbcClient database;
    private final GapBarrier barrier;
    private final RecordedMoments moments;

    LogReader(JdbcClient database, GapBarrier barrier) {
        this.database = database;
        this.barrier = barrier;
        this.moments = new RecordedMoments(database);
    }

    /** At most {@code limit} events after that position, none of which can be preceded by a later arrival. */
    List<Row> after(long position, int limit) {
        long settled = barrier.settled();
        List<Row> rows = rows(position, limit);
        int safe = beforeGap(position, rows, settled);
        if (safe == rows.size() || !barrier.settle(rows.getLast().position(), FETCH_PATIENCE)) {
            return rows.subList(0, safe);
        }
        settled = barrier.settled();
        rows = rows(position, limit);
        return rows.subList(0, beforeGap(position, rows, settled));
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

    private List<Row> rows(long position, int limit) {
        return database.sql(ROWS)
                .params(position, limit)
                .query((row, number) -> Row.of(row))
                .list();
    }

    private static int beforeGap(long position, List<Row> rows, long settled) {
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

    /** An event with its place in the log. */
    record Row(long position, TrackedEventData<?> event) {

        private static Row of(ResultSet row) throws SQLException {
            long position = row.getLong("global_index");
            String event = row.getString("event_id");
            String aggregate = row.getString("aggregate_id");
            GenericDomainEventEntry<String> entry = new GenericDomainEventEntry<>(
                    row.getString("aggregate_type"),
                    // an event outside any aggregate is stored under its own id
                    event.equals(aggregate) ? null : aggregate,
                    row.getLong("sequence"),
                    event,
                    row.getString("recorded_at"),
                    row.getString("name"),
                    row.getString("revision"),
                    row.getString("payload"),
                    row.getString("metadata"));
            return new Row(position, new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(position), entry));
        }
    }
}
