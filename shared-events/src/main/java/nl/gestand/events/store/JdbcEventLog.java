package nl.gestand.events.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Positions read from the table of events. */
final class JdbcEventLog implements EventLog {

    private final JdbcClient database;
    private final LogReader log;

    JdbcEventLog(JdbcClient database, LogReader log) {
        this.database = database;
        this.log = log;
    }

    @Override
    public long lastPosition() {
        return database.sql("select coalesce(max(global_index), 0) from event")
                .query(Long.class)
                .single();
    }

    @Override
    public long knownAt(Instant moment) {
        return log.upTo(moment);
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        return database.sql("select recorded_at from event where global_index <= ? order by global_index desc limit 1")
                .param(position)
                .query(String.class)
                .optional()
                .map(Instant::parse);
    }

    @Override
    public long positionOf(Collection<String> aggregateIds) {
        if (aggregateIds.isEmpty()) {
            return 0;
        }
        return database.sql("select coalesce(max(global_index), 0) from event where aggregate_id in (:ids)")
                .param("ids", aggregateIds)
                .query(Long.class)
                .single();
    }

    @Override
    public long positionOf(String aggregateId, long sequence) {
        return database.sql("select coalesce(max(global_index), 0) from event where aggregate_id = ? and sequence = ?")
                .params(aggregateId, sequence)
                .query(Long.class)
                .single();
    }

    @Override
    public long lastAppended() {
        return Appended.last();
    }
}
