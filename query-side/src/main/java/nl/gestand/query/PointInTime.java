package nl.gestand.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.gestand.query.index.IndexQuestion;
import org.jspecify.annotations.Nullable;

/**
 * When a question is put: {@code validAt}, the day in the world, and {@code knownAt}, what the register knew then.
 *
 * @param isDayAsked whether the question names the day; else it is today
 * @param position in the log up to which the register is asked; {@link IndexQuestion#PRESENT} for all it knows
 * @param known as the answer names it; null where the question does not
 */
public record PointInTime(
        LocalDate validAt,
        boolean isDayAsked,
        long position,
        @Nullable Known known) {

    /**
     * What the register knew, by both names.
     *
     * @param knownAt the moment asked for, never later than now; of a position the moment of the last event up to it, null
     *     before the first
     */
    public record Known(@Nullable Instant knownAt, long knownPosition) {}

    private record Named(
            @JsonUnwrapped Object answer, @JsonUnwrapped Known known) {}

    /** A day, as the register knows it now. */
    public static PointInTime onDay(LocalDate day) {
        return new PointInTime(day, true, IndexQuestion.PRESENT, null);
    }

    /** Today, which nobody asked for by name, as the register knows it now. */
    public static PointInTime now(LocalDate today) {
        return new PointInTime(today, false, IndexQuestion.PRESENT, null);
    }

    /** The day, where the question names one. */
    public @Nullable LocalDate dayAsked() {
        return isDayAsked ? validAt : null;
    }

    /** The answer, with what the register knew where the question asks for an earlier moment. */
    public Object naming(Object answer) {
        return known == null ? answer : new Named(answer, known);
    }

    /** @throws IllegalArgumentException where the text is no day as 2024-06-30 */
    public static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Give a date that exists, as 2024-06-30.", e);
        }
    }
}
