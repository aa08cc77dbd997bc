package nl.gestand.command.deadline;

import java.util.List;

/** Phrases without a date: haste, which fixes no days, and frequency, which has no last day. */
final class UndatedRules {

    private static final String HASTE =
            "(?:zo (?:spoedig|snel) (?:als )?mogelijk|ten spoedigste|met spoed|onverwijld|spoedig"
                    + "|binnenkort|op (?:de )?(?:zeer |heel )?korte termijn|op zo kort mogelijke termijn|op (?:afzienbare )?termijn"
                    + "|binnen afzienbare (?:tijd|termijn)|binnen (?:enkele|een paar) (?:dagen|weken|maanden)|te zijner tijd"
                    + "|(?:in )?de komende (?:periode|tijd))";

    private static final String ONCE_A = "(?:(?:een|1) ?(?:keer|maal) |eens |eenmaal )?";

    static final List<Rule<Interval>> ALL = List.of(
            Rule.sure(HASTE, (words, saidOn) -> Interval.none("it fixes no number of days or weeks")),
            Rule.of(
                    HASTE + ",? (?:(?:maar|doch|en|dan wel|of) )?(?<bound>uiterlijk .+)",
                    (words, saidOn) -> Grammar.read(words.group("bound"), saidOn)),
            frequency("(?:jaarlijks|(?:elk|ieder) jaar|" + ONCE_A + "per jaar)", "once a year"),
            frequency(
                    "(?:halfjaarlijks|(?:twee ?(?:keer|maal)|2 ?(?:keer|maal)) per jaar|(?:elk|ieder) half ?jaar)",
                    "twice a year"),
            frequency(
                    "(?:eens|een keer|eenmaal) (?:per|in de) twee jaar|om de twee jaar|(?:elke|iedere) twee jaar",
                    "every two years"),
            frequency("(?:(?:elk|ieder|per) kwartaal|" + ONCE_A + "per kwartaal)", "every quarter"),
            frequency("(?:maandelijks|(?:elke|iedere) maand|" + ONCE_A + "per maand)", "every month"),
            Rule.sure(
                    "tweejaarlijks",
                    (words, saidOn) -> Interval.recurring(
                            true,
                            "properly once in two years, but often meant as twice a year; no first day is given")));

    private UndatedRules() {}

    private static Rule<Interval> frequency(String form, String reading) {
        return Rule.sure(form, (words, saidOn) -> Interval.recurring(false, reading + "; no first day is given"));
    }
}
