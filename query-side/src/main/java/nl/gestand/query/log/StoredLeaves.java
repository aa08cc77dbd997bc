package nl.gestand.query.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The leaves in the event database. */
final class StoredLeaves {

    /** Of one statement; a larger one saves nothing more. */
    private static final int IN_A_STATEMENT = 128;

    private static final String INSERT = "insert into log_leaf (leaf_index, position, event_id, entry, salt) values ";

    private final JdbcClient database;

    StoredLeaves(JdbcClient database) {
        this.database = database;
    }

    void add(List<Leaf> leaves) {
        for (int from = 0; from < leaves.size(); from += IN_A_STATEMENT) {
            insert(leaves.subList(from, Math.min(leaves.size(), from + IN_A_STATEMENT)));
        }
    }

    /** The position of the event at that index; 0 before the first. */
    long position(long index) {
        return index < 0
                ? 0
                : database.sql("select position from log_leaf where leaf_index = ?")
                        .param(index)
                        .query(Long.class)
                        .single();
    }

    Optional<Long> indexOf(String eventId) {
        return database.sql("select leaf_index from log_leaf where event_id = ?")
                .param(eventId)
                .query(Long.class)
                .optional();
    }

    /** Of those that are in the log, by event. */
    Map<String, Long> indexesOf(Collection<String> eventIds) {
        Map<String, Long> indexes = new HashMap<>();
        if (!eventIds.isEmpty()) {
            database.sql("select event_id, leaf_index from log_leaf where event_id in (:ids)")
                    .param("ids", eventIds)
                    .query(row -> {
                        indexes.put(row.getString(1), row.getLong(2));
                    });
        }
        return indexes;
    }

    /** So many entries from that index on, fewer where the log ends. */
    List<String> entries(long from, int count) {
        return database.sql("select entry from log_leaf where leaf_index >= ? and leaf_index < ? order by leaf_index")
                .params(from, from + count)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private void insert(List<Leaf> leaves) {
        List<@Nullable Object> values = new ArrayList<>(5 * leaves.size());
        for (Leaf leaf : leaves) {
            values.add(leaf.index());
            values.add(leaf.position());
            values.add(leaf.eventId());
            values.add(leaf.entry());
            values.add(leaf.salt());
        }
        database.sql(INSERT + String.join(", ", Collections.nCopies(leaves.size(), "(?, ?, ?, ?, ?)")))
                .params(values)
                .update();
    }
}
