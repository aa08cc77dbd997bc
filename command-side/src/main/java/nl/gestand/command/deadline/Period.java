package nl.gestand.command.deadline;

import java.time.LocalDate;

/** A stretch of the calendar that words name: a day, a month, a season. */
record Period(LocalDate first, LocalDate last, Precision precision, boolean ambiguous, String reasoning) {

    static Period exact(LocalDate first, LocalDate last, String reasoning) {
        return new Period(first, last, Precision.EXACT, false, reasoning);
    }

    static Period window(LocalDate first, LocalDate last, String reasoning) {
        return new Period(first, last, Precision.WINDOW, false, reasoning);
    }

    Period ambiguous(String why) {
        return new Period(first, last, precision, true, reasoning + "; " + why);
    }

    Period because(String why) {
        return new Period(first, last, precision, ambiguous, reasoning + "; " + why);
    }

    /** Whether some of it is left on that day; of a single day nothing is. */
    boolean isStillToCome(LocalDate day) {
        return last.isAfter(day) || (last.equals(day) && first.isBefore(day));
    }
}
