package nl.gestand.events.item;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline (termijn): the phrase as quoted beside the interval it is read as.
 *
 * @param quoted the source's own words; null where the interval follows from something else, told in {@code reasoning}
 * @param earliest first day on which the promise may be met
 * @param latest last day; the item is overdue from the day after; null where the phrase sets none
 * @param assumedBy who holds that the phrase means this interval
 * @param recurring the phrase names a rhythm, not one day
 */
public record Deadline(
        @Nullable String quoted,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        Interpreter assumedBy,
        boolean recurring,
        @Nullable String reasoning) {

    public Deadline {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "a deadline's latest day " + latest + " is before its earliest " + earliest);
        }
    }

    /** Who read the phrase. */
    public enum Interpreter {
        /** The register's reader of date phrases. */
        READER,
        /** The person who recorded it; the event's metadata says who. */
        PERSON
    }
}
