package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gestand.query.Moments;
import nl.gestand.query.PageQuestion;
import nl.gestand.query.PointInTime;
import nl.gestand.query.index.Column;
import nl.gestand.query.index.IndexQuestion;
import nl.gestand.query.index.Order;
import nl.gestand.web.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which items, on which day (peildatum), as known when. Values of one filter are alternatives; all filters hold together.
 *
 * @param kinds words for the kinds of items and letters; all where none is named
 * @param wanted stored values by facet; absent where a facet is not filtered
 * @param letters ids or numbers of letters
 * @param words texts whose words must all occur in what is told of the item
 * @param dueBefore days; the deadline ends before one of them
 */
public record ItemQuestion(
        Set<String> kinds,
        PointInTime when,
        Map<Facet, List<String>> wanted,
        List<String> letters,
        List<String> words,
        List<LocalDate> dueBefore,
        List<SortKey> sort,
        PageQuestion page) {

    private static final int LONGEST = 200;
    private static final int LONGEST_WORDS = 1_000;

    /** Throws one 400 that names every parameter that is unknown or wrong. */
    public static ItemQuestion read(Set<String> kinds, Parameters parameters, Moments moments) {
        PointInTime when = moments.read(parameters);
        Map<Facet, List<String>> wanted = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> values = new ArrayList<>();
            parameters.readEach(facet.parameter(), facet::read).forEach(values::addAll);
            if (!values.isEmpty()) {
                wanted.put(facet, values);
            }
        }
        List<String> words = parameters.texts("q", LONGEST_WORDS);
        List<SortKey> sort = parameters.readEach("sort", SortKey::read);
        List<String> letters = parameters.texts("letter", LONGEST);
        List<LocalDate> dueBefore = parameters.readEach("dueBefore", PointInTime::day);
        PageQuestion page = PageQuestion.read(parameters);
        return moments.finish(
                parameters, when, () -> new ItemQuestion(kinds, when, wanted, letters, words, dueBefore, sort, page));
    }

    static ItemQuestion ofDossier(ItemKind kind, String dossier, PointInTime when) {
        Map<Facet, List<String>> wanted = Map.of(Facet.DOSSIER, List.of(dossier));
        return new ItemQuestion(
                Set.of(kind.word()),
                when,
                wanted,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new PageQuestion(1, 1_000));
    }

    /** All of one kind that have one of these values of a facet. */
    public static ItemQuestion ofFacet(ItemKind kind, Facet facet, List<String> values, PointInTime when) {
        return new ItemQuestion(
                Set.of(kind.word()),
                when,
                Map.of(facet, values),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new PageQuestion(1, 1));
    }

    /** The same, but what changed last comes first. */
    ItemQuestion lastChangedFirst() {
        List<SortKey> changed = List.of(new SortKey(SortKey.By.CHANGED, true));
        return new ItemQuestion(kinds, when, wanted, letters, words, dueBefore, changed, page);
    }

    /** The day in the world. */
    public LocalDate day() {
        return when.validAt();
    }

    /**
     * For a list of the kinds asked for, which counts all facets.
     *
     * @param letterIds of the letters; null where none are asked for
     */
    IndexQuestion forList(@Nullable Set<String> letterIds) {
        return index(kinds, new EnumMap<>(Column.class), letterIds, IndexQuestion.allButKind());
    }

    /** As {@link #forList}, but for the first so many of all, and nothing is counted. */
    IndexQuestion forAll(@Nullable Set<String> letterIds, int most) {
        return new ItemQuestion(kinds, when, wanted, letters, words, dueBefore, sort, new PageQuestion(1, most))
                .index(kinds, new EnumMap<>(Column.class), letterIds, EnumSet.noneOf(Column.class));
    }

    /** As {@link #forList}, but the kind is one facet more, counted with all filters but its own. */
    IndexQuestion forSearch(@Nullable Set<String> letterIds) {
        Map<Column, Set<String>> filters = new EnumMap<>(Column.class);
        if (!kinds.isEmpty()) {
            filters.put(Column.KIND, kinds);
        }
        return index(Set.of(), filters, letterIds, EnumSet.allOf(Column.class));
    }

    private IndexQuestion index(
            Set<String> of, Map<Column, Set<String>> filters, @Nullable Set<String> letterIds, Set<Column> counted) {
        wanted.forEach((facet, values) -> filters.put(facet.column(), Set.copyOf(values)));
        LocalDate due = dueBefore.stream().max(Comparator.naturalOrder()).orElse(null);
        return new IndexQuestion(
                of,
                when.validAt(),
                when.position(),
                filters,
                letterIds,
                due,
                words,
                counted,
                sort.isEmpty() && !words.isEmpty(),
                order(),
                page.skipped(),
                page.pageSize());
    }

    /** The sorting asked for, else by number. */
    private List<Order> order() {
        return sort.isEmpty()
                ? List.of(new SortKey(SortKey.By.NUMBER, false).order())
                : sort.stream().map(SortKey::order).toList();
    }
}
