package nl.gestand.query.changes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.gestand.query.register.ItemChanges;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two positions in the log.
 *
 * @param validAt the day in the world on which the register is looked at as of both
 * @param total of items and letters, on all pages
 */
record ChangesAnswer(
        Bound from, Bound to, LocalDate validAt, List<ItemChanges> items, long total, int page, int pageSize) {

    /**
     * A place in the log, as it was read.
     *
     * @param position the last event that counts, 0 where none does
     * @param at the moment that was asked for; null where a position was
     */
    record Bound(long position, @Nullable Instant at) {}
}
