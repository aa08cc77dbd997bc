package nl.gestand.query.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gestand.pages.Address;
import nl.gestand.pages.Pager;
import nl.gestand.pages.Wording;
import nl.gestand.query.WhenShown;
import nl.gestand.query.register.Brief;
import nl.gestand.query.register.HighlightShown;
import nl.gestand.query.register.ItemAddress;
import nl.gestand.query.register.ItemKind;
import nl.gestand.query.register.StandingShown;
import org.jspecify.annotations.Nullable;

/**
 * What was found, for a page.
 *
 * @param count how much, in words; null where nothing was asked yet
 * @param kinds of what was found, to choose one
 */
record SearchPage(
        String words,
        @Nullable String count,
        List<KindChoice> kinds,
        List<Hit> hits,
        @Nullable Pager pager) {

    /** One kind, how many of it there are, and the address that shows only those. */
    record KindChoice(String label, String count, String address, boolean chosen) {}

    /** One item or letter. */
    record Hit(
            String kind,
            String address,
            @Nullable String number,
            String title,
            @Nullable String people,
            @Nullable StandingShown standing,
            List<HighlightShown> highlights) {}

    private static final String KIND = "kind";

    static SearchPage blank(Address address) {
        return new SearchPage(address.value("q"), null, List.of(), List.of(), null);
    }

    static SearchPage of(SearchList found, Address address, Wording wording) {
        return new SearchPage(
                address.value("q"),
                wording.text("search.count", found.total()),
                kinds(found.facets().getOrDefault(KIND, Map.of()), address.without("page"), wording),
                found.items().stream()
                        .map(brief -> hit(brief, address, wording))
                        .toList(),
                Pager.of(address, found.page(), found.pageSize(), found.total()));
    }

    private static List<KindChoice> kinds(Map<String, Integer> counts, Address address, Wording wording) {
        return Stream.of("motion", "commitment", "letter")
                .filter(counts::containsKey)
                .map(kind -> {
                    boolean chosen = address.values(KIND).contains(kind);
                    Address other = chosen ? address.without(KIND) : address.with(KIND, kind);
                    return new KindChoice(
                            wording.text(kind + "s.title"),
                            wording.figure(Objects.requireNonNullElse(counts.get(kind), 0)),
                            other.toString(),
                            chosen);
                })
                .toList();
    }

    private static Hit hit(Brief brief, Address address, Wording wording) {
        boolean letter = brief.kind().equals(SearchReading.LETTER);
        return new Hit(
                wording.text(brief.kind() + "s.one"),
                letter
                        ? address.to("/brieven/" + brief.id(), WhenShown.FIELDS).toString()
                        : ItemAddress.of(ItemKind.of(brief.kind()), brief.number(), brief.id(), address),
                brief.number(),
                brief.title(),
                brief.people().isEmpty() ? null : brief.people().stream().collect(Collectors.joining(", ")),
                letter ? null : standing(brief, wording),
                HighlightShown.all(brief.highlights(), wording));
    }

    private static StandingShown standing(Brief brief, Wording wording) {
        return StandingShown.of(brief.standing(), Boolean.TRUE.equals(brief.overdue()), brief.outcome(), wording);
    }
}
