package nl.gestand.command.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.MatchResult;

/** Days and weeks. */
final class DayPeriods {

    static final List<Rule<Period>> ALL = List.of(
            Rule.sure(
                    "(?<day>\\d{1,2}) (?<month>" + Words.MONTH + ")" + Years.MAYBE_OF_YEAR,
                    (words, saidOn) -> Years.choose(words.group("year"), saidOn, year -> day(words, year))),
            Rule.sure("(\\d{4})-(\\d{2})-(\\d{2})", (words, saidOn) -> day(words, 1, 2, 3)),
            Rule.sure("(\\d{1,2})-(\\d{1,2})-(\\d{4})", (words, saidOn) -> day(words, 3, 2, 1)),
            Rule.sure("deze week", (words, saidOn) -> week(saidOn)),
            Rule.sure("(?:volgende|komende) week", (words, saidOn) -> week(saidOn.plusWeeks(1))));

    private DayPeriods() {}

    private static Period day(MatchResult words, int year) {
        return day(LocalDate.of(year, Words.month(words.group("month")), Integer.parseInt(words.group("day"))));
    }

    private static Period day(MatchResult words, int year, int month, int day) {
        return day(LocalDate.of(
                Integer.parseInt(words.group(year)),
                Integer.parseInt(words.group(month)),
                Integer.parseInt(words.group(day))));
    }

    private static Period day(LocalDate day) {
        return Period.exact(day, day, "a day of the calendar");
    }

    private static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Period.exact(monday, monday.plusDays(6), "a week from Monday to Sunday");
    }
}
