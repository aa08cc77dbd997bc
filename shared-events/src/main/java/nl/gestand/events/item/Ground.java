package nl.gestand.events.item;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a fact stands on.
 *
 * @param on the day on which it happened or is true in the world, where known
 * @param countsFrom where {@code on} is unknown, the day from which it counts: that of the source that tells it
 * @param basis how it is known
 * @param evidence the letter, debate or record that tells it
 */
public record Ground(
        @Nullable LocalDate on,
        @Nullable LocalDate countsFrom,
        Basis basis,
        @Nullable Evidence evidence) {

    public static Ground stated(LocalDate on) {
        return new Ground(on, null, Basis.STATED, null);
    }

    /** The first day on which the fact holds; null where nothing dates it: it then holds as long as the item exists. */
    public @Nullable LocalDate since() {
        return on == null ? countsFrom : on;
    }
}
