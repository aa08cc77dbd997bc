package nl.gestand.command.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/** Years, and the parts of a year that "begin", "medio" and "eind" name. */
final class YearPeriods {

    private static final String YEAR = "(?<year>" + Years.REF + ")";

    static final List<Rule<Period>> ALL = List.of(
            Rule.sure(
                    "(?:het jaar )?" + YEAR,
                    (words, saidOn) -> Years.choose(
                            words.group("year"),
                            saidOn,
                            year -> Period.exact(
                                    LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "a calendar year"))),
            part("begin", MonthDay.of(1, 1), MonthDay.of(3, 31), "the first quarter"),
            part("(?:medio|halverwege|half|midden)", MonthDay.of(5, 1), MonthDay.of(8, 31), "May to August"),
            part("einde?", MonthDay.of(11, 1), MonthDay.of(12, 31), "November and December"));

    private YearPeriods() {}

    private static Rule<Period> part(String word, MonthDay first, MonthDay last, String reading) {
        return Rule.sure(
                word + "(?: van)? " + YEAR,
                (words, saidOn) -> Years.choose(
                        words.group("year"),
                        saidOn,
                        year -> Period.window(
                                first.atYear(year),
                                last.atYear(year),
                                "this part of a year is usually read as " + reading)));
    }
}
