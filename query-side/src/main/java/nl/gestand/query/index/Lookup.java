package nl.gestand.query.index;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.gestand.query.views.ShownViews;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Finds items and letters by their numbers, and items by what their facts name; gives ids, at any day, as known at a position. */
@Component
public final class Lookup {

    private static final Comparator<Item> BY_ID = Comparator.comparing(Item::id);

    /** Those without a number first. */
    private static final Comparator<Item> BY_NUMBER =
            Comparator.comparing(Item::numberKey, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Supplier<RegisterIndex> shown;

    /** Asks the index of the views that are shown. */
    @Autowired
    public Lookup(ShownViews views) {
        this.shown = () -> views.beside(RegisterIndex.class);
    }

    /** Asks that index. */
    public Lookup(RegisterIndex index) {
        this.shown = () -> index;
    }

    /** The items with one of these canonical numbers; those that are merged into another come last. */
    public List<String> itemsNumbered(Collection<String> numbers, long knownAt) {
        return ids(with(Fields.NUMBER, numbers, knownAt, (index, item) -> !index.isLetter(item))
                .sorted(Comparator.comparing(Item::merged).thenComparing(BY_ID)));
    }

    /** The letters with one of these canonical numbers. */
    public List<String> lettersNumbered(Collection<String> numbers, long knownAt) {
        return ids(
                with(Fields.NUMBER, numbers, knownAt, RegisterIndex::isLetter).sorted(BY_ID));
    }

    /** The items of which a fact cites the letter, by number; not those that are merged into another. */
    public List<String> citing(String letter, long knownAt) {
        return ids(with(Fields.LETTER, List.of(letter), knownAt, (index, item) -> !item.merged())
                .sorted(BY_NUMBER.thenComparing(BY_ID)));
    }

    /** The items of which one of these items (by id) or papers (by number) took the place at any time. */
    public List<String> succeededBy(Collection<String> successors, long knownAt) {
        return ids(with(Fields.SUCCESSOR, successors, knownAt, (index, item) -> true)
                .sorted(BY_ID));
    }

    private Stream<Item> with(
            String field, Collection<String> terms, long knownAt, BiPredicate<RegisterIndex, Item> which) {
        RegisterIndex index = shown.get();
        AsOf known = index.asOf(knownAt);
        Set<Integer> places = new TreeSet<>();
        index.words(known, (searcher, held) -> {
            Query any =
                    new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
            searcher.search(any, Places.unscored(held, (place, score) -> places.add(place)));
            return places;
        });
        return places.stream()
                .flatMap(place -> Stream.ofNullable(known.at(place)))
                .filter(item -> which.test(index, item));
    }

    private static List<String> ids(Stream<Item> items) {
        return items.map(Item::id).toList();
    }
}
