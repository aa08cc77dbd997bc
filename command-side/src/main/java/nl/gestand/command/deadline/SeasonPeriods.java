package nl.gestand.command.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;

/** Seasons, in a year or relative to the day on which they were named. */
final class SeasonPeriods {

    private static final String NAME = "(?<season>voorjaar|lente|zomer|najaar|herfst|winter)";
    private static final String RELATIVE =
            "(?<which>dit|deze|volgende?|komende?|aankomende?|vorige?|afgelopen) " + NAME;
    private static final String DATED = NAME + Years.MAYBE_OF_YEAR;
    private static final String BEGIN = "begin(?: van)?(?: het| de)? ";
    private static final String END = "einde?(?: van)?(?: het| de)? ";

    static final List<Rule<Period>> ALL = List.of(
            Rule.sure(RELATIVE, (words, saidOn) -> relative(words, saidOn, season(words)::in)),
            Rule.sure(BEGIN + RELATIVE, (words, saidOn) -> relative(words, saidOn, season(words)::earlyIn)),
            Rule.sure(END + RELATIVE, (words, saidOn) -> relative(words, saidOn, season(words)::lateIn)),
            Rule.sure(DATED, (words, saidOn) -> dated(words, saidOn, season(words)::in)),
            Rule.sure(BEGIN + DATED, (words, saidOn) -> dated(words, saidOn, season(words)::earlyIn)),
            Rule.sure(END + DATED, (words, saidOn) -> dated(words, saidOn, season(words)::lateIn)));

    private SeasonPeriods() {}

    private static Season season(MatchResult words) {
        return Season.valueOf(words.group("season").toUpperCase(Locale.ROOT));
    }

    private static Period dated(MatchResult words, LocalDate saidOn, IntFunction<Period> inYear) {
        Period period = Years.choose(words.group("year"), saidOn, inYear);
        boolean winterOfYear = season(words) == Season.WINTER && words.group("year") != null;
        return winterOfYear ? period.ambiguous("a winter has two years; this one begins in the year named") : period;
    }

    private static Period relative(MatchResult words, LocalDate saidOn, IntFunction<Period> inYear) {
        int year = saidOn.getYear();
        return switch (words.group("which")) {
            case "dit", "deze" -> season(words) == Season.WINTER ? Years.upcoming(saidOn, inYear) : inYear.apply(year);
            case "volgend", "volgende" -> next(season(words), saidOn, inYear);
            case "komend", "komende", "aankomend", "aankomende" -> coming(saidOn, inYear);
            default -> past(saidOn, inYear);
        };
    }

    /** Of next year; while this year's has not begun, some mean this year's. */
    private static Period next(Season season, LocalDate saidOn, IntFunction<Period> inYear) {
        Period period = inYear.apply(saidOn.getYear() + 1);
        boolean thisYearsToCome = season.in(saidOn.getYear()).first().isAfter(saidOn);
        return thisYearsToCome ? period.ambiguous("it may mean the season of this year, yet to begin") : period;
    }

    private static Period coming(LocalDate saidOn, IntFunction<Period> inYear) {
        Period thisYear = inYear.apply(saidOn.getYear());
        return thisYear.first().isAfter(saidOn) ? thisYear : inYear.apply(saidOn.getYear() + 1);
    }

    private static Period past(LocalDate saidOn, IntFunction<Period> inYear) {
        int year = saidOn.getYear();
        return IntStream.of(year, year - 1, year - 2)
                .mapToObj(inYear)
                .filter(period -> period.last().isBefore(saidOn))
                .findFirst()
                .orElseThrow();
    }
}
