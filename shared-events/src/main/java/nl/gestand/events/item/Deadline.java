package nl.gestand.events.item;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline (termijn): the phrase as quoted beside its interpretation, which is someone's and not the source's.
 *
 * @param quoted the source's own words; null where the interval follows from something else, told in the reasoning
 * @param recurring the phrase names a rhythm, not one day
 * @param interpretation what the phrase is held to mean; null where nobody holds anything
 */
public record Deadline(
        @Nullable String quoted,
        boolean recurring,
        @Nullable Interpretation interpretation) {

    /** A deadline that is interpreted, unless neither a day nor a reasoning is given: then nobody holds anything. */
    public Deadline(
            @Nullable String quoted,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            Interpreter assumedBy,
            boolean recurring,
            @Nullable String reasoning) {
        this(
                quoted,
                recurring,
                earliest == null && latest == null && reasoning == null
                        ? null
                        : new Interpretation(earliest, latest, assumedBy, reasoning));
    }

    /** The first day on which the promise may be met; null where none is held. */
    public @Nullable LocalDate earliest() {
        return interpretation == null ? null : interpretation.earliest();
    }

    /** The last day; the item is overdue from the day after; null where none is held. */
    public @Nullable LocalDate latest() {
        return interpretation == null ? null : interpretation.latest();
    }

    /** How the days were told from the phrase, or why none could be; null where nothing is held. */
    public @Nullable String reasoning() {
        return interpretation == null ? null : interpretation.reasoning();
    }

    /**
     * What a phrase is held to mean (uitleg).
     *
     * @param earliest first day on which the promise may be met
     * @param latest last day; the item is overdue from the day after; null where the phrase sets none
     * @param assumedBy who holds that the phrase means this
     * @param reasoning how the days were told from it, or why none could be
     */
    public record Interpretation(
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            Interpreter assumedBy,
            @Nullable String reasoning) {

        public Interpretation {
            if (earliest != null && latest != null && latest.isBefore(earliest)) {
                throw new IllegalArgumentException(
                        "a deadline's latest day " + latest + " is before its earliest " + earliest);
            }
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
