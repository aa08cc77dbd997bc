package nl.gestand.query.index;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Component;

/** Finds items and letters by their numbers, and items by what their facts name; gives ids, at any day. */
@Component
public final class Lookup {

    private static final int MOST = 10_000;
    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);
    private static final Query LETTERS = new TermQuery(new Term(Fields.WHOLE, "letter"));

    /** Those without a number first, as null comes before all text. */
    private static final Sort BY_NUMBER = new Sort(new SortField(Sorted.NUMBER.field(), SortField.Type.STRING), BY_ID);

    /** Absent is 0, so that those that are merged into another come last. */
    private static final Sort STANDING_FIRST = new Sort(new SortField(Fields.MERGED, SortField.Type.LONG), BY_ID);

    private final RegisterIndex index;

    public Lookup(RegisterIndex index) {
        this.index = index;
    }

    /** The items with one of these canonical numbers; one that goes on in another comes last. */
    public List<String> itemsNumbered(Collection<String> numbers) {
        return find(numbered(numbers).add(LETTERS, Occur.MUST_NOT), STANDING_FIRST);
    }

    /** The letters with one of these canonical numbers. */
    public List<String> lettersNumbered(Collection<String> numbers) {
        return find(numbered(numbers).add(LETTERS, Occur.FILTER), STANDING_FIRST);
    }

    /** The items of which a fact cites the letter, by number; not those that are merged into another. */
    public List<String> citing(String letter) {
        BooleanQuery.Builder citing = with(Rows.in(Fields.LETTER, List.of(letter)));
        return find(citing.add(new FieldExistsQuery(Fields.MERGED), Occur.MUST_NOT), BY_NUMBER);
    }

    /** The items of which one of these items (by id) or papers (by number) took the place at any time. */
    public List<String> succeededBy(Collection<String> successors) {
        return find(with(Rows.in(Fields.SUCCESSOR, successors)), STANDING_FIRST);
    }

    private static BooleanQuery.Builder numbered(Collection<String> numbers) {
        return with(Rows.in(Fields.NUMBER, numbers));
    }

    private static BooleanQuery.Builder with(Query which) {
        return new BooleanQuery.Builder().add(which, Occur.FILTER);
    }

    private List<String> find(BooleanQuery.Builder which, Sort order) {
        Query found = which.build();
        return index.read(searcher -> Ids.of(searcher, searcher.search(found, MOST, order)));
    }
}
