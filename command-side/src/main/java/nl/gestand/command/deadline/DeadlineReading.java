package nl.gestand.command.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposed reading of the phrase of a deadline (termijn); a person may set another.
 *
 * @param phrase as it was quoted
 * @param earliest first day; null when there is no interval, or its end had passed when it was said
 * @param latest last day, on which it is due; null when there is no interval, or no end to it
 * @param recurring the promise returns, as with "jaarlijks"
 * @param ambiguous the words have another usual reading, which the reasoning gives
 * @param reasoning the rule that was applied and what it assumes, in English
 */
public record DeadlineReading(
        String phrase,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        Precision precision,
        boolean recurring,
        boolean ambiguous,
        String reasoning) {

    /** Throws IllegalArgumentException when the interval runs backwards. */
    public DeadlineReading {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException(phrase + ": " + latest + " lies before " + earliest);
        }
    }
}
