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

/** Finds items and letters by their numbers, and items by what their facts name; gives ids, at any day. */
@Component
public final class Lookup {

    private static final Comparator<Item> BY_ID = Comparator.comparing(Item::id);

    /** Those without a number first. */
    private static final Comparator<Item> BY_NUMBER =
            Comparator.comparing(Item::numberKey, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Supplier<RegisterIndex> index;

    /** Asks the index of the views that are shown. */
    @Autowired
    public Lookup(ShownViews views) {
        this.index = () -> views.beside(RegisterIndex.class);
    }

    /** Asks that index. */
    public Lookup(RegisterIndex index) {
        this.index = () -> index;
    }

    /** The items with one of these canonical numbers; those that are merged into another come last. */
    public List<String> itemsNumbered(Collection<String> numbers) {
        return ids(with(Fields.NUMBER, numbers, (shown, item) -> !isLetter(shown, item))
                .sorted(Comparator.comparing(Item::merged).thenComparing(BY_ID)));
    }

    /** The letters with one of these canonical numbers. */
    public List<String> lettersNumbered(Collection<String> numbers) {
        return ids(with(Fields.NUMBER, numbers, Lookup::isLetter).sorted(BY_ID));
    }

    /** The items of which a fact cites the letter, by number; not those that are merged into another. */
    public List<String> citing(String letter) {
        return ids(with(Fields.LETTER, List.of(letter), (shown, item) -> !item.merged()).sorted(BY_NUMBER.thenComparing(BY_ID)));
    }

    /** The items of which one of these items (by id) or papers (by number) took the place at any time. */
    public List<String> succeededBy(Collection<String> successors) {
        return ids(with(Fields.SUCCESSOR, successors, (shown, item) -> true).sorted(BY_ID));
    }

    private static boolean isLetter(RegisterIndex index, Item item) {
        return index.values(Column.KIND).value(item.kind()).equals("letter");
    }

    private Stream<Item> with(String field, Collection<String> terms, BiPredicate<RegisterIndex, Item> which) {
        RegisterIndex shown = index.get();
        Table.Shown table = shown.table();
        Set<Integer> places = new TreeSet<>();
        shown.library().read(searcher -> {
            Query any =
                    new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
            searcher.search(any, Places.unscored((place, score) -> places.add(place)));
            return places;
        });
        return places.stream()
                .flatMap(place -> Stream.ofNullable(table.at(place)))
                .filter(item -> which.test(shown, item));
    }

    private static List<String> ids(Stream<Item> items) {
        return items.map(Item::id).toList();
    }
}
