package nl.gestand.query.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;

/** {@link Sweep} over one segment. */
final class SweptSegment implements LeafCollector {

    private static final int NO_FILTER = -1;

    private final Bounds bounds;
    private final Filter[] filters;

    /** In the order of the filters: what is counted of a row that fails that one only. */
    private final List<Counter> otherwise = new ArrayList<>();

    private final Counter[] counters;
    private final LeafCollector page;

    private SweptSegment(Bounds bounds, Filter[] filters, Counter[] counters, LeafCollector page) {
        this.bounds = bounds;
        this.filters = filters;
        this.counters = counters;
        this.page = page;
    }

    static SweptSegment of(
            LeafReaderContext context,
            IndexQuestion question,
            Map<Column, Set<Integer>> wanted,
            Map<Column, int[]> counts,
            LeafCollector page)
            throws IOException {
        LeafReader segment = context.reader();
        Map<Column, Counter> counters = new EnumMap<>(Column.class);
        for (Entry<Column, int[]> each : counts.entrySet()) {
            counters.put(each.getKey(), Counter.of(each.getKey(), each.getValue(), segment));
        }
        List<Filter> filters = new ArrayList<>();
        List<Counter> otherwise = new ArrayList<>();
        for (Entry<Column, Set<Integer>> each : wanted.entrySet()) {
            filters.add(Filter.of(each.getKey(), each.getValue(), segment));
            otherwise.add(counters.getOrDefault(each.getKey(), row -> {}));
        }
        SweptSegment swept = new SweptSegment(
                Bounds.of(question, segment),
                filters.toArray(Filter[]::new),
                counters.values().toArray(Counter[]::new),
                page);
        swept.otherwise.addAll(otherwise);
        return swept;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
        page.setScorer(scorer);
    }

    @Override
    public void collect(int row) throws IOException {
        if (!bounds.hold(row)) {
            return;
        }
        int failed = NO_FILTER;
        for (int i = 0; i < filters.length; i++) {
            if (!filters[i].takes(row)) {
                if (failed != NO_FILTER) {
                    return;
                }
                failed = i;
            }
        }
        if (failed == NO_FILTER) {
            take(row);
        } else {
            otherwise.get(failed).count(row);
        }
    }

    private void take(int row) throws IOException {
        page.collect(row);
        for (Counter counter : counters) {
            counter.count(row);
        }
    }
}
