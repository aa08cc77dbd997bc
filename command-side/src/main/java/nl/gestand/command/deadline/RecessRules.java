package nl.gestand.command.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import nl.gestand.events.reference.Recess;
import nl.gestand.events.reference.RecessKind;
import nl.gestand.events.reference.Recesses;

/** Phrases tied to a recess of the Chamber, by the table of recesses; where that has no days, there is no interval. */
final class RecessRules {

    private static final String WHICH = " (?:het |de )?(?:(?<which>dit|deze|komende?|aankomende?|volgende?) )?";
    private static final String RECESS =
            WHICH + "(?<name>zomer|kerst|mei|herfst|voorjaars|verkiezings)reces" + Years.MAYBE_OF_YEAR;

    /** Before and after "the summer" mean its recess; in the summer means the season. */
    private static final String LOOSELY = WHICH + "(?<name>zomer|kerst)" + Years.MAYBE_OF_YEAR;

    private static final String SOON_AFTER = "(?:kort|direct|meteen|vlak) na";

    static final List<Rule<Interval>> ALL = List.of(
            rule("voor" + RECESS, RecessBound.BEFORE, Precision.EXACT),
            rule("voor" + LOOSELY, RecessBound.BEFORE, Precision.WINDOW),
            rule("(?:in|tijdens|gedurende)" + RECESS, RecessBound.DURING, Precision.EXACT),
            rule("na" + RECESS, RecessBound.AFTER, Precision.EXACT),
            rule("na" + LOOSELY, RecessBound.AFTER, Precision.WINDOW),
            rule(SOON_AFTER + RECESS, RecessBound.SOON_AFTER, Precision.WINDOW),
            rule(SOON_AFTER + LOOSELY, RecessBound.SOON_AFTER, Precision.WINDOW));

    private RecessRules() {}

    private static Rule<Interval> rule(String form, RecessBound bound, Precision precision) {
        return Rule.sure(form, (words, saidOn) -> read(words, saidOn, bound, precision));
    }

    private static Interval read(MatchResult words, LocalDate saidOn, RecessBound bound, Precision precision) {
        RecessKind kind = RecessKind.valueOf(words.group("name").toUpperCase(Locale.ROOT) + "RECES");
        List<Integer> years = years(words, saidOn);
        for (int year : years) {
            Optional<Recess> recess = Recesses.of(kind, year);
            LocalDate anchor = recess.map(bound::anchor).orElse(null);
            if (recess.isPresent() && anchor != null && (years.size() == 1 || anchor.isAfter(saidOn))) {
                return bound.interval(
                        recess.get(), anchor, saidOn, about(recess.get(), anchor, words, saidOn, precision));
            }
            boolean mayBeSkipped = anchor != null || year < saidOn.getYear() || kind == RecessKind.VERKIEZINGSRECES;
            if (!mayBeSkipped) {
                return unknown(kind, year);
            }
        }
        return unknown(kind, years.getLast());
    }

    /** Where no year is given, the first to come of these; a recess of last year may still be going on. */
    private static List<Integer> years(MatchResult words, LocalDate saidOn) {
        String ref = words.group("year");
        if (ref != null) {
            return List.of(Years.of(ref, saidOn));
        }
        if (isNext(words)) {
            return List.of(saidOn.getYear() + 1);
        }
        int year = saidOn.getYear();
        return List.of(year - 1, year, year + 1);
    }

    private static Period about(
            Recess recess, LocalDate anchor, MatchResult words, LocalDate saidOn, Precision precision) {
        String reasoning = "the " + recess.kind().word() + " of " + recess.year() + " by the table of recesses ("
                + recess.basis() + ")";
        Period period = new Period(anchor, anchor, precision, false, reasoning);
        boolean thisYearsToCome = Recesses.of(recess.kind(), saidOn.getYear())
                .map(Recess::firstDay)
                .filter(saidOn::isBefore)
                .isPresent();
        return isNext(words) && thisYearsToCome ? period.ambiguous("it may mean the one of this year") : period;
    }

    private static boolean isNext(MatchResult words) {
        String which = words.group("which");
        return words.group("year") == null && which != null && which.startsWith("volgend");
    }

    private static Interval unknown(RecessKind kind, int year) {
        String why = Recesses.of(kind, year).filter(Recess::cancelled).isPresent()
                ? " was cancelled"
                : " has no days in the table of recesses";
        return Interval.none("the " + kind.word() + " of " + year + why + ", so no interval can be had");
    }
}
