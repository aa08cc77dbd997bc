package nl.gestand.query.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gestand.events.reference.Committees;
import nl.gestand.events.reference.Ministries;
import nl.gestand.pages.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A facet on a page: what a list can be filtered by, and how many items each choice would leave.
 *
 * @param name of the field in the address
 * @param open whether its choices are shown at once
 * @param more how many choices are left out, in words; null where none are
 */
record Filter(
        String name,
        String legend,
        boolean open,
        List<Choice> choices,
        @Nullable String more) {

    /** One choice; {@code id} is of its box on the page. */
    record Choice(String id, String value, String label, String count, boolean chosen) {}

    private static final int SHOWN = 12;
    private static final List<Facet> AT_ONCE = List.of(Facet.STANDING, Facet.OVERDUE, Facet.EXECUTION);

    /** The facets that have anything to choose, in their order. */
    static List<Filter> all(ItemQuestion question, Map<String, Map<String, Integer>> counts, Wording wording) {
        return Arrays.stream(Facet.values())
                .map(facet -> of(
                        facet,
                        question.wanted().getOrDefault(facet, List.of()),
                        counts.getOrDefault(facet.parameter(), Map.of()),
                        wording))
                .filter(filter -> !filter.choices.isEmpty())
                .toList();
    }

    private static Filter of(Facet facet, List<String> wanted, Map<String, Integer> counts, Wording wording) {
        List<Choice> all = new ArrayList<>();
        counts.forEach((value, count) -> stored(facet, value)
                .map(stored -> choice(facet, value, count, !Collections.disjoint(stored, wanted), wording))
                .forEach(all::add));
        List<Choice> shown = Stream.concat(
                        all.stream().limit(SHOWN), all.stream().skip(SHOWN).filter(Choice::chosen))
                .toList();
        int left = all.size() - shown.size();
        return new Filter(
                facet.parameter(),
                wording.text("filter." + facet.parameter()),
                AT_ONCE.contains(facet) || shown.stream().anyMatch(Choice::chosen),
                shown,
                left == 0 ? null : wording.text("filter.more", left));
    }

    private static Choice choice(Facet facet, String value, int count, boolean chosen, Wording wording) {
        return new Choice(
                facet.parameter() + "-"
                        + value.codePoints()
                                .mapToObj(
                                        each -> Character.isLetterOrDigit(each) ? Character.toString(each) : "_" + each)
                                .reduce("", String::concat),
                value,
                label(facet, value, wording),
                wording.figure(count),
                chosen);
    }

    /** What a reader calls the value. */
    static String label(Facet facet, String value, Wording wording) {
        return switch (facet) {
            case STANDING, OUTCOME, EXECUTION, VERDICT, OVERDUE -> wording.word(facet.parameter(), value);
            case MINISTRY ->
                Ministries.find(value)
                        .map(ministry -> ministry.code() + " · " + ministry.name())
                        .orElse(value);
            case COMMITTEE ->
                Committees.find(value)
                        .map(committee -> committee.code() + " · " + committee.name())
                        .orElse(value);
            case DOSSIER, SUBMITTER -> value;
        };
    }

    static @Nullable String labelOrNull(Facet facet, @Nullable String value, Wording wording) {
        return value == null ? null : label(facet, value, wording);
    }

    /** A value that a source gave and the register does not know is counted but cannot be asked for. */
    private static Stream<List<String>> stored(Facet facet, String value) {
        try {
            return Stream.of(facet.read(value));
        } catch (IllegalArgumentException unknown) {
            return Stream.empty();
        }
    }
}
