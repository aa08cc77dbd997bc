package nl.gestand.events.store;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Positions read from the table of events. */
final class JdbcEventLog implements EventLog {

    private final JdbcClient database;

    JdbcEventLog(JdbcClient database) {
        this.database = database;
    }

    @Override
    public long lastPosition() {
        return database.sql("select coalesce(max(global_index), 0) from event")
                .query(Long.class)
                .single();
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
