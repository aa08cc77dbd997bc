package nl.gestand.command.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The prepositions that bound a period: before, at the latest, after, from. */
final class BoundRules {

    static final List<Rule<Interval>> ALL = List.of(
            Rule.of(
                    "nog (?<rest>.+)|(?<other>.+) nog",
                    (words, saidOn) -> Grammar.read(
                                    words.group("rest") == null ? words.group("other") : words.group("rest"), saidOn)
                            .map(interval -> interval.stillFrom(saidOn))),
            Rule.of(
                    "(?:uiterlijk|niet later dan|op zijn laatst) (?<rest>.+)",
                    (words, saidOn) -> Grammar.read(words.group("rest"), saidOn)
                            .flatMap(interval -> atTheLatest(interval, saidOn))),
            bound(
                    "voor (?:het )?(?<rest>einde? .+)",
                    (period, saidOn) -> Interval.until(period.last(), period, saidOn)),
            bound(
                    "voor (?!(?:het |de )?(?:begin|medio|half|midden))(?<rest>.+)",
                    (period, saidOn) -> Interval.until(period.first().minusDays(1), period, saidOn)),
            bound(
                    "na (?:afloop van )?(?<rest>.+)",
                    (period, saidOn) -> Interval.from(period.last().plusDays(1), period)),
            bound(
                    "(?:vanaf|met ingang van|ingaande) (?<rest>.+)",
                    (period, saidOn) -> Interval.from(period.first(), period)),
            bound(
                    "per (?<rest>.+)",
                    (period, saidOn) -> new Interval(
                            period.first(),
                            period.first(),
                            period.precision(),
                            false,
                            period.ambiguous(),
                            period.reasoning())),
            bound("(?:later )?(?<rest>.+)", (period, saidOn) -> Interval.during(period)));

    private BoundRules() {}

    private static Rule<Interval> bound(String form, BiFunction<Period, LocalDate, Interval> meaning) {
        return Rule.of(
                form,
                (words, saidOn) ->
                        Periods.read(words.group("rest"), saidOn).map(period -> meaning.apply(period, saidOn)));
    }

    /** The latest day of what follows; nothing when that has a beginning but no end. */
    private static Optional<Interval> atTheLatest(Interval interval, LocalDate saidOn) {
        LocalDate latest = interval.latest();
        if (latest == null) {
            return interval.earliest() == null ? Optional.of(interval) : Optional.empty();
        }
        return Optional.of(new Interval(
                latest.isBefore(saidOn) ? null : saidOn,
                latest,
                interval.precision(),
                interval.recurring(),
                interval.ambiguous(),
                interval.reasoning() + "; at the latest"));
    }
}
