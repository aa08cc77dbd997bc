package nl.gestand.command.deadline;

import java.time.LocalDate;
import java.util.List;

/** Phrases tied to an event, whose day is to be taken from the agenda of the Chamber and never from a rule. */
final class EventRules {

    private static final String EVENT =
            "(?:begrotingsbehandeling(?: van [\\p{L} ,&]+)?|voorjaarsnota|najaarsnota|miljoenennota"
                    + "|prinsjesdag|(?:plenaire |commissie|wetgevings|nota|begrotings|volgende )?(?:debat|overleg))";

    private static final String THE_EVENT = " (?:de |het |dit |deze |komende? |eerstvolgende |volgende? )*" + EVENT
            + "(?:(?: van)? " + Years.REF + ")?";

    private static final String REASONING = "the day of the event is to be taken from the agenda, not from a rule";

    static final List<Rule<Interval>> ALL = List.of(
            Rule.sure("(?:voor|bij|met|op|tijdens|in|rond)" + THE_EVENT, (words, saidOn) -> Interval.none(REASONING)),
            Rule.sure("(?:(?:kort|direct|meteen|vlak) )?na" + THE_EVENT, (words, saidOn) -> afterIt(saidOn)));

    private EventRules() {}

    private static Interval afterIt(LocalDate saidOn) {
        return new Interval(
                saidOn, null, Precision.WINDOW, false, false, REASONING + "; until then no sooner than it was said");
    }
}
