package nl.gestand.command.deadline;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The year of a phrase: written out, relative to the day it was said, or left to be understood. */
final class Years {

    static final String REF = "(?:(?:dit|volgend|vorig|komend|het|het lopende) (?:kalender)?jaar|(?:19|20)\\d{2})";

    /** Follows the name of a month, season and the like. */
    static final String MAYBE_OF_YEAR = "(?:(?: van)? (?<year>" + REF + "))?";

    private Years() {}

    static int of(String ref, LocalDate saidOn) {
        if (Character.isDigit(ref.charAt(0))) {
            return Integer.parseInt(ref);
        }
        if (ref.startsWith("volgend") || ref.startsWith("komend")) {
            return saidOn.getYear() + 1;
        }
        return ref.startsWith("vorig") ? saidOn.getYear() - 1 : saidOn.getYear();
    }

    /** The period in the year that is named, or else the first one that is still to come on the day it was said. */
    static Period choose(@Nullable String ref, LocalDate saidOn, IntFunction<Period> inYear) {
        if (ref == null) {
            return upcoming(saidOn, inYear).because("no year is given, so the next to come");
        }
        Period period = inYear.apply(of(ref, saidOn));
        return ref.startsWith("komend") ? period.ambiguous("it may mean the coming twelve months") : period;
    }

    /** Begins a year back, as a winter may have begun then. */
    static Period upcoming(LocalDate saidOn, IntFunction<Period> inYear) {
        int year = saidOn.getYear();
        return IntStream.rangeClosed(year - 1, year + 1)
                .mapToObj(inYear)
                .filter(period -> period.isStillToCome(saidOn))
                .findFirst()
                .orElseThrow();
    }
}
