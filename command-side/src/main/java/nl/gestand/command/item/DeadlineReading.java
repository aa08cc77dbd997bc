package nl.gestand.command.item;

import java.time.LocalDate;
import nl.gestand.command.deadline.DeadlinePhrases;
import nl.gestand.command.web.Words;
import nl.gestand.events.item.Deadline;
import nl.gestand.events.item.Deadline.Interpreter;
import nl.gestand.web.JsonBody;
import org.jspecify.annotations.Nullable;

/**
 * Reads a deadline: the phrase as {@code quoted} beside {@code earliest} and {@code latest}. Without an interval of the
 * request's own the phrase is read by rule, from the day on which it was said; what cannot be read is a fault naming it.
 */
public final class DeadlineReading {

    private DeadlineReading() {}

    /** Null where it is faulty. */
    public static @Nullable Deadline read(JsonBody body, @Nullable LocalDate saidOn) {
        String quoted = body.text("quoted", Words.LINE);
        String derived = body.text("derived", Words.LINE);
        LocalDate earliest = body.date("earliest");
        LocalDate latest = body.date("latest");
        Boolean recurring = body.bool("recurring");
        if (body.has("earliest") || body.has("latest") || derived != null) {
            return byPerson(body, quoted, earliest, latest, Boolean.TRUE.equals(recurring), derived);
        }
        if (quoted == null) {
            if (!body.has("quoted")) {
                body.fault("quoted", "required", "Give the phrase as quoted, or an interval of days.");
            }
            return null;
        }
        return byRule(body, quoted, saidOn);
    }

    private static @Nullable Deadline byPerson(
            JsonBody body,
            @Nullable String quoted,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            boolean recurring,
            @Nullable String reasoning) {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            body.fault("latest", "before-earliest", "The latest day is before the earliest.");
            return null;
        }
        return new Deadline(quoted, earliest, latest, Interpreter.PERSON, recurring, reasoning);
    }

    private static @Nullable Deadline byRule(JsonBody body, String quoted, @Nullable LocalDate saidOn) {
        if (saidOn == null) {
            body.fault("earliest", "required", "The phrase has no day on which it was said: give the interval.");
            return null;
        }
        try {
            var reading = DeadlinePhrases.read(quoted, saidOn);
            return new Deadline(
                    quoted,
                    reading.earliest(),
                    reading.latest(),
                    Interpreter.READER,
                    reading.recurring(),
                    reading.reasoning());
        } catch (IllegalArgumentException unreadable) {
            body.fault("quoted", "unreadable-phrase", String.valueOf(unreadable.getMessage()));
            return null;
        }
    }
}
