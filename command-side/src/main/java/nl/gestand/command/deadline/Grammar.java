package nl.gestand.command.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules in order; the first that understands the whole phrase decides. */
final class Grammar {

    private static final List<Rule<Interval>> RULES = Stream.of(
                    UndatedRules.ALL, EventRules.ALL, DurationRules.ALL, RecessRules.ALL, BoundRules.ALL)
            .flatMap(List::stream)
            .toList();

    private Grammar() {}

    static Optional<Interval> read(String plain, LocalDate saidOn) {
        return Rule.firstOf(RULES, plain, saidOn);
    }
}
