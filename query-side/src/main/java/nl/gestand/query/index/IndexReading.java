package nl.gestand.query.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.gestand.query.views.ShownViews;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Asks the index: which items and letters, in what order, how many. What they are is in MongoDB, by id. */
@Component
public final class IndexReading {

    private final Supplier<RegisterIndex> shown;

    /** Asks the index of the views that are shown. */
    @Autowired
    public IndexReading(ShownViews views) {
        this.shown = () -> views.beside(RegisterIndex.class);
    }

    /** Asks that index. */
    public IndexReading(RegisterIndex index) {
        this.shown = () -> index;
    }

    /** A page and all counts, in one pass. */
    public Found ask(IndexQuestion question) {
        Best best = new Best(question);
        Sweep sweep = sweep(question, best::add);
        List<String> ids = best.from(question.skipped()).stream()
                .map(hit -> hit.item().id())
                .toList();
        return new Found(ids, sweep.total(), sweep.counts());
    }

    /** Of each row that has both days, how many days lie between them; in no order. */
    public List<Long> daysBetween(Sorted from, Sorted until, IndexQuestion question) {
        List<Long> days = new ArrayList<>();
        sweep(question, (rows, item, row, score) -> {
            long first = rows.place(from, item, row);
            long last = rows.place(until, item, row);
            if (first != Item.NONE && last != Item.NONE) {
                days.add(Days.between(first, last));
            }
        });
        return days;
    }

    /** Which fit, whatever the page, in no order. */
    public Set<String> ids(IndexQuestion question) {
        Set<String> ids = new HashSet<>();
        sweep(question, (rows, item, row, score) -> ids.add(rows.item(item).id()));
        return ids;
    }

    /**
     * The items and letters of these kinds (all where none is named) of which something was recorded after a position, in
     * order of id, which is that in which they came to the register; also those that are merged into another, or retracted.
     */
    public List<Changed> changedAfter(long position, Set<String> kinds) {
        RegisterIndex index = shown.get();
        Values known = index.values(Column.KIND);
        Table.Shown table = index.asOf(IndexQuestion.PRESENT).table();
        List<Changed> changed = new ArrayList<>();
        for (int place = 0; place < table.places(); place++) {
            Item item = table.at(place);
            if (item != null && item.position() > position) {
                String kind = known.value(item.kind());
                if (kinds.isEmpty() || kinds.contains(kind)) {
                    changed.add(new Changed(item.id(), kind, item.position()));
                }
            }
        }
        changed.sort(Comparator.comparing(Changed::id));
        return changed;
    }

    /** The highest position that is shown; 0 where nothing is. */
    public long position() {
        return Math.max(0, shown.get().asOf(IndexQuestion.PRESENT).table().latest());
    }

    /** What marks the words of a question in the texts of a page. */
    public Marker marker(List<String> words) {
        RegisterIndex index = shown.get();
        return index.library().read(searcher -> {
            TextQuery query = new TextQuery(searcher.getIndexReader(), index.names());
            return new Marker(query.marks(Asked.of(words), Marker.FIELD));
        });
    }

    /** Values are numbered before the rows that have them are seen. */
    private Sweep sweep(IndexQuestion question, Sweep.Taken taken) {
        RegisterIndex index = shown.get();
        AsOf known = index.asOf(question.knownAt());
        @Nullable Scores scores = scores(index, question, known);
        Sweep sweep = new Sweep(question, index, taken);
        sweep.over(known, scores);
        return sweep;
    }

    private static @Nullable Scores scores(RegisterIndex index, IndexQuestion question, AsOf known) {
        Set<String> letters = question.letters();
        if (letters == null && question.words().isEmpty()) {
            return null;
        }
        return index.words(known, (searcher, held) -> {
            BooleanQuery.Builder texts = new BooleanQuery.Builder();
            if (letters != null) {
                texts.add(new TermInSetQuery(Fields.LETTER, bytes(letters)), Occur.FILTER);
            }
            if (!question.words().isEmpty()) {
                TextQuery query = new TextQuery(searcher.getIndexReader(), index.names());
                texts.add(query.of(Asked.of(question.words())), Occur.MUST);
            }
            Scores scores = new Scores(known.places());
            searcher.search(texts.build(), Places.scored(held, scores::put));
            return scores;
        });
    }

    private static List<BytesRef> bytes(Set<String> texts) {
        return texts.stream().map(BytesRef::new).toList();
    }
}
