package nl.gestand.events.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds places in the log by moments of recording, which are not quite in the order of positions: for each stretch of
 * positions it keeps the latest moment up to its end, which never falls, so that a moment is looked for in one stretch only.
 */
final class RecordedMoments {

    private static final int STRETCH = 4_096;

    /** Of one statement. */
    private static final int STRETCHES = 64;

    private static final String LATEST = """
            select (global_index - 1) / %1$d as stretch, max(recorded_at) as latest
              from event where global_index > ? and global_index <= ?
             group by (global_index - 1) / %1$d""".formatted(STRETCH);

    private static final String FIRST =
            "select min(global_index) from event where global_index > ? and global_index <= ? and recorded_at > ?";

    private final JdbcClient database;
    private final List<String> latest = new ArrayList<>();

    RecordedMoments(JdbcClient database) {
        this.database = database;
    }

    /**
     * The position before the first event that was recorded after that moment; {@code head} where there is none.
     *
     * @param moment as the table has it
     * @param head up to which nothing can appear any more
     */
    synchronized long before(String moment, long head) {
        learn(head);
        int stretch = stretch(moment);
        long from = (long) stretch * STRETCH;
        long until = stretch < latest.size() ? from + STRETCH : head;
        return database.sql(FIRST)
                .params(from, until, moment)
                .query(Long.class)
                .optional()
                .map(first -> first - 1)
                .orElse(head);
    }

    /** The first stretch with an event that was recorded after the moment. */
    private int stretch(String moment) {
        int low = 0;
        int high = latest.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (latest.get(middle).compareTo(moment) > 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Stretches that are full and settled stay as they are. */
    private void learn(long head) {
        long full = head / STRETCH;
        while (latest.size() < full) {
            int from = latest.size();
            int until = (int) Math.min(full, from + (long) STRETCHES);
            @Nullable String[] some = new String[until - from];
            database.sql(LATEST)
                    .params((long) from * STRETCH, (long) until * STRETCH)
                    .query(row -> {
                        some[(int) (row.getLong("stretch") - from)] = row.getString("latest");
                    });
            for (@Nullable String each : some) {
                String before = latest.isEmpty() ? "" : latest.getLast();
                latest.add(each == null || each.compareTo(before) < 0 ? before : each);
            }
        }
    }
}
