package nl.gestand.query.changes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.gestand.query.PointInTime.Known;
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
     * @param at the moment that was asked for; of a position that of its event, null where there is none
     */
    record Bound(long position, @Nullable Instant at) {

        static Bound of(Known known) {
            return new Bound(known.knownPosition(), known.knownAt());
        }

        Known known() {
            return new Known(at, position);
        }
    }
}
