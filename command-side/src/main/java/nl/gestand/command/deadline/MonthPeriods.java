package nl.gestand.command.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;

/** Months, and the thirds of a month that "begin", "medio" and "eind" name. */
final class MonthPeriods {

    private static final String PART = "(?<part>begin|medio|half|halverwege|einde?)(?: van)?(?: de| het)? ";
    private static final String NAMED = "(?:maand )?(?<month>" + Words.MONTH + ")" + Years.MAYBE_OF_YEAR;
    private static final String RELATIVE = "(?<which>deze|volgende|komende|vorige) maand";

    static final List<Rule<Period>> ALL = List.of(
            Rule.sure(NAMED, MonthPeriods::named),
            Rule.sure(RELATIVE, MonthPeriods::relative),
            Rule.sure(PART + NAMED, (words, saidOn) -> part(words.group("part"), named(words, saidOn))),
            Rule.sure(PART + RELATIVE, (words, saidOn) -> part(words.group("part"), relative(words, saidOn))),
            Rule.sure(PART + "maand", (words, saidOn) -> part(words.group("part"), month(YearMonth.from(saidOn)))));

    private MonthPeriods() {}

    private static Period named(MatchResult words, LocalDate saidOn) {
        return Years.choose(
                words.group("year"), saidOn, year -> month(YearMonth.of(year, Words.month(words.group("month")))));
    }

    private static Period relative(MatchResult words, LocalDate saidOn) {
        YearMonth current = YearMonth.from(saidOn);
        return month(
                switch (words.group("which")) {
                    case "deze" -> current;
                    case "vorige" -> current.minusMonths(1);
                    default -> current.plusMonths(1);
                });
    }

    private static Period month(YearMonth month) {
        return Period.exact(month.atDay(1), month.atEndOfMonth(), "a month of the calendar");
    }

    /** No source says where a month's parts begin; thirds are usual. */
    private static Period part(String part, Period month) {
        LocalDate first = month.first();
        String reasoning = month.reasoning() + ", and \"" + part + "\" a third of it";
        return switch (part) {
            case "begin" -> Period.window(first, first.withDayOfMonth(10), reasoning);
            case "eind", "einde" -> Period.window(first.withDayOfMonth(21), month.last(), reasoning);
            default -> Period.window(first.withDayOfMonth(11), first.withDayOfMonth(20), reasoning);
        };
    }
}
