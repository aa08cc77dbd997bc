package nl.gestand.command.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All names of stretches of the calendar. */
final class Periods {

    private static final Pattern LEADING = Pattern.compile(
            "^(?:in de loop van |gedurende |tijdens |in |op |aan |tegen )?(?:het (?!(?:kalender)?jaar)|de )?");

    private static final List<Rule<Period>> RULES = Stream.of(
                    DayPeriods.ALL, MonthPeriods.ALL, QuarterPeriods.ALL, YearPeriods.ALL, SeasonPeriods.ALL)
            .flatMap(List::stream)
            .toList();

    private Periods() {}

    /** Reads a period, whatever preposition and article stand before it. */
    static Optional<Period> read(String plain, LocalDate saidOn) {
        return Rule.firstOf(RULES, LEADING.matcher(plain).replaceFirst(""), saidOn);
    }
}
