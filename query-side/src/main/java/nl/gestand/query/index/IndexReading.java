package nl.gestand.query.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHitCountCollector;
import org.springframework.stereotype.Component;

/** Asks the index: which items and letters, in what order, how many. What they are is in MongoDB, by id. */
@Component
public final class IndexReading {

    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);

    private final RegisterIndex index;

    public IndexReading(RegisterIndex index) {
        this.index = index;
    }

    /** A page and all counts, in one pass. */
    public Found ask(IndexQuestion question) {
        return index.read(searcher -> question.size() == 0 ? counted(question, searcher) : paged(question, searcher));
    }

    /** Of each row that has both days, how many days lie between them; in no order. */
    public List<Long> daysBetween(Sorted from, Sorted until, IndexQuestion question) {
        return index.read(searcher -> {
            Between between = new Between(from, until);
            searcher.search(rows(question, searcher), new Sweep(question, index.blocks(), between));
            return between.days();
        });
    }

    /** What finds the words of a question in the texts of a page. */
    public Marker marker(List<String> words) {
        return index.read(searcher -> {
            TextQuery query = new TextQuery(searcher.getIndexReader(), index.names());
            return new Marker(query.marks(Asked.of(words), Marker.FIELD));
        });
    }

    private Found counted(IndexQuestion question, IndexSearcher searcher) throws IOException {
        TotalHitCountCollector total = new TotalHitCountCollector();
        Sweep sweep = new Sweep(question, index.blocks(), total);
        searcher.search(rows(question, searcher), sweep);
        return new Found(List.of(), total.getTotalHits(), sweep.counts());
    }

    private Found paged(IndexQuestion question, IndexSearcher searcher) throws IOException {
        int last = (int) Math.min((long) question.skipped() + question.size(), Math.max(1, searcher.getIndexReader().maxDoc()));
        TopFieldCollector page = new TopFieldCollectorManager(sort(question), last, Integer.MAX_VALUE).newCollector();
        Sweep sweep = new Sweep(question, index.blocks(), page);
        searcher.search(rows(question, searcher), sweep);
        TopDocs top = page.topDocs(question.skipped(), question.size());
        return new Found(Ids.of(searcher, top), page.getTotalHits(), sweep.counts());
    }

    private Query rows(IndexQuestion question, IndexSearcher searcher) throws IOException {
        return Rows.of(question, searcher, index.names());
    }

    private static Sort sort(IndexQuestion question) {
        List<SortField> fields = new ArrayList<>();
        if (question.order().isEmpty()) {
            fields.add(SortField.FIELD_SCORE);
        }
        question.order().forEach(order -> fields.add(order.field()));
        return new Sort(Stream.concat(fields.stream(), Stream.of(BY_ID)).toArray(SortField[]::new));
    }
}
