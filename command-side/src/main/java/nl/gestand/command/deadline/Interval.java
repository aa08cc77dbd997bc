package nl.gestand.command.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a phrase means, before it is joined with the phrase itself in a {@link DeadlineReading}. */
record Interval(
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        Precision precision,
        boolean recurring,
        boolean ambiguous,
        String reasoning) {

    static Interval none(String reasoning) {
        return new Interval(null, null, Precision.NONE, false, false, reasoning);
    }

    static Interval recurring(boolean ambiguous, String reasoning) {
        return new Interval(null, null, Precision.NONE, true, ambiguous, reasoning);
    }

    static Interval during(Period period) {
        return new Interval(
                period.first(), period.last(), period.precision(), false, period.ambiguous(), period.reasoning());
    }

    static Interval from(LocalDate earliest, Period period) {
        return new Interval(
                earliest, null, period.precision(), false, period.ambiguous(), period.reasoning() + "; open-ended");
    }

    /** Runs from the day it was said: a promise is not kept before it is made. */
    static Interval until(LocalDate latest, Period period, LocalDate saidOn) {
        boolean passed = latest.isBefore(saidOn);
        return new Interval(
                passed ? null : saidOn,
                latest,
                period.precision(),
                false,
                period.ambiguous(),
                period.reasoning() + (passed ? "; that day had passed when it was said" : ""));
    }

    /** The same, and nothing of it before the day it was said. */
    Interval stillFrom(LocalDate saidOn) {
        if (earliest == null || latest == null || !earliest.isBefore(saidOn) || latest.isBefore(saidOn)) {
            return this;
        }
        return new Interval(saidOn, latest, precision, recurring, ambiguous, reasoning);
    }
}
