package nl.gestand.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Supplier;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.Parameters;
import nl.gestand.web.Problem;
import nl.gestand.web.ProblemException;

/** When a question is put: {@code validAt}, the day in the world, and {@code knownAt}, what the register knew then. */
public final class PointInTime {

    private static final Problem NOT_YET = new Problem(
            501,
            "known-at-not-possible",
            "The register cannot answer yet as of an earlier moment",
            "Leave out knownAt; validAt asks for a day in the world.");

    private PointInTime() {}

    /** The day asked for, else today in Amsterdam. */
    public static LocalDate validAt(Parameters parameters, RegisterClock clock) {
        return parameters.date("validAt", clock.today());
    }

    /** Throws one 400 that names every fault; then 501 where an earlier moment of knowledge is asked for. */
    public static <T> T finish(Parameters parameters, Supplier<T> made) {
        boolean asOf = parameters.has("knownAt");
        parameters.finish();
        if (asOf) {
            throw new ProblemException(NOT_YET);
        }
        return made.get();
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
