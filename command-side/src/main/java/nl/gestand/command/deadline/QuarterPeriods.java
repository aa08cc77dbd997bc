package nl.gestand.command.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.regex.MatchResult;

/** Quarters and halves of a year. */
final class QuarterPeriods {

    private static final List<String> ORDINALS = List.of("eerste", "tweede", "derde", "vierde");

    private static final String QUARTER = "(?:(?<nth>eerste|tweede|derde|vierde|laatste|[1-4]e) kwartaal|q(?<q>[1-4]))"
            + "(?:(?: van)?[ -](?<year>" + Years.REF + "))?";

    static final List<Rule<Period>> ALL = List.of(
            Rule.sure(QUARTER, QuarterPeriods::named),
            Rule.sure(
                    "(?<which>dit|volgend|komend) kwartaal",
                    (words, saidOn) -> quarter(words.group("which").equals("dit") ? saidOn : saidOn.plusMonths(3))),
            Rule.sure("einde?(?: van)?(?: het)? " + QUARTER, (words, saidOn) -> lastMonth(named(words, saidOn))),
            Rule.sure(
                    "(?<nth>eerste|tweede) (?:helft|halfjaar)" + Years.MAYBE_OF_YEAR,
                    (words, saidOn) -> Years.choose(
                            words.group("year"),
                            saidOn,
                            year -> months(year, words.group("nth").equals("eerste") ? 1 : 7, 6))));

    private QuarterPeriods() {}

    private static Period named(MatchResult words, LocalDate saidOn) {
        String digit = words.group("q");
        int nth = digit == null ? nth(words.group("nth")) : Integer.parseInt(digit);
        return Years.choose(words.group("year"), saidOn, year -> months(year, 3 * nth - 2, 3));
    }

    private static int nth(String word) {
        if (word.equals("laatste")) {
            return 4;
        }
        int index = ORDINALS.indexOf(word);
        return index < 0 ? Integer.parseInt(word.substring(0, 1)) : index + 1;
    }

    private static Period quarter(LocalDate day) {
        return months(day.getYear(), 3 * day.get(IsoFields.QUARTER_OF_YEAR) - 2, 3);
    }

    private static Period months(int year, int firstMonth, int count) {
        YearMonth first = YearMonth.of(year, firstMonth);
        return Period.exact(
                first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), count + " months of the calendar");
    }

    private static Period lastMonth(Period quarter) {
        return Period.window(
                quarter.last().withDayOfMonth(1),
                quarter.last(),
                quarter.reasoning() + ", and its end the last of them");
    }
}
