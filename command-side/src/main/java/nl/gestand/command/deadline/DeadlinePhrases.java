package nl.gestand.command.deadline;

import java.time.LocalDate;

/**
 * Reads the phrase of a deadline (termijn) in the context of the day on which it was said. What names no days, such as "op
 * korte termijn", gets no interval; what is not known is refused.
 */
public final class DeadlinePhrases {

    /** Longer texts are sentences, not phrases. */
    private static final int LONGEST = 200;

    private DeadlinePhrases() {}

    /** Throws {@link UnreadablePhrase} when any part of the phrase is not understood. */
    public static DeadlineReading read(String phrase, LocalDate saidOn) {
        if (phrase.length() > LONGEST) {
            throw new UnreadablePhrase(phrase);
        }
        Interval interval = Grammar.read(Words.plain(phrase), saidOn).orElseThrow(() -> new UnreadablePhrase(phrase));
        return new DeadlineReading(
                phrase,
                interval.earliest(),
                interval.latest(),
                interval.precision(),
                interval.recurring(),
                interval.ambiguous(),
                interval.reasoning());
    }
}
