package nl.gestand.command.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import nl.gestand.events.reference.Recess;
import nl.gestand.events.reference.RecessKind;
import nl.gestand.events.reference.Recesses;

/** The seasons (jaargetijden), from the 21st of a month; each has an early part of about a month and a late one. */
enum Season {
    VOORJAAR(Month.MARCH),
    LENTE(Month.MARCH),
    ZOMER(Month.JUNE),
    NAJAAR(Month.SEPTEMBER),
    HERFST(Month.SEPTEMBER),
    WINTER(Month.DECEMBER);

    private static final int TURN = 21;

    private final Month start;

    Season(Month start) {
        this.start = start;
    }

    /** The season that begins in that year. */
    Period in(int year) {
        LocalDate first = MonthDay.of(start, TURN).atYear(year);
        LocalDate last = first.plusMonths(3);
        if (this == VOORJAAR) {
            return Period.window(
                    first, untilSummerRecess(year).orElse(last), "spring, up to the summer recess or else 21 June");
        }
        return Period.window(first, last, "a season, from the 21st to the 21st");
    }

    /** To the end of the month after the one in which the season begins. */
    Period earlyIn(int year) {
        Period season = in(year);
        LocalDate nextMonth = season.first().plusMonths(1);
        return Period.window(
                season.first(),
                nextMonth.withDayOfMonth(nextMonth.lengthOfMonth()),
                season.reasoning() + ", and \"begin\" its first weeks");
    }

    /** From the second month after the one in which the season begins. */
    Period lateIn(int year) {
        Period season = in(year);
        return Period.window(
                season.first().plusMonths(2).withDayOfMonth(1),
                season.last(),
                season.reasoning() + ", and \"eind\" its last weeks");
    }

    private static Optional<LocalDate> untilSummerRecess(int year) {
        return Recesses.of(RecessKind.ZOMERRECES, year).map(Recess::firstDay).map(day -> day.minusDays(1));
    }
}
