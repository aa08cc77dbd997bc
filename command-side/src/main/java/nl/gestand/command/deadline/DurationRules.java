package nl.gestand.command.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Terms of a number of days, weeks, months or years, counted from the day it was said (of a motion, its adoption). */
final class DurationRules {

    private static final String WITHIN = "(?:binnen|(?:in |gedurende )?de komende) ";

    static final List<Rule<Interval>> ALL = List.of(
            Rule.sure(
                    WITHIN + "(?<number>" + Words.NUMBER + ") (?<unit>dag(?:en)?|week|weken|maand(?:en)?|jaar)",
                    (words, saidOn) -> counted(saidOn, Words.number(words.group("number")), unit(words.group("unit")))),
            Rule.sure(WITHIN + "(?:een )?half ?jaar", (words, saidOn) -> counted(saidOn, 6, ChronoUnit.MONTHS)),
            Rule.sure(WITHIN + "anderhalf jaar", (words, saidOn) -> counted(saidOn, 18, ChronoUnit.MONTHS)));

    private DurationRules() {}

    private static ChronoUnit unit(String word) {
        return switch (word) {
            case "dag", "dagen" -> ChronoUnit.DAYS;
            case "week", "weken" -> ChronoUnit.WEEKS;
            case "maand", "maanden" -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
    }

    private static Interval counted(LocalDate saidOn, int number, ChronoUnit unit) {
        return new Interval(
                saidOn,
                saidOn.plus(number, unit),
                Precision.EXACT,
                false,
                false,
                "counted from the day it was said, or from the adoption of a motion");
    }
}
