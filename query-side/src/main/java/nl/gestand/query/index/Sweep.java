package nl.gestand.query.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;

/**
 * One pass over the rows that match: those that pass all filters go to the page and are counted in every column, those
 * that fail one filter only are counted in its column.
 */
final class Sweep implements Collector {

    private final IndexQuestion question;
    private final Collector page;
    private final Map<Column, Set<Integer>> wanted = new EnumMap<>(Column.class);
    private final Map<Column, int[]> counts = new EnumMap<>(Column.class);
    private final Blocks blocks;

    Sweep(IndexQuestion question, Blocks blocks, Collector page) {
        this.question = question;
        this.page = page;
        this.blocks = blocks;
        question.wanted()
                .forEach((column, values) -> wanted.put(
                        column,
                        values.stream().map(blocks.values(column)::find).collect(Collectors.toSet())));
        for (Column column : question.counted()) {
            counts.put(column, new int[blocks.values(column).size()]);
        }
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        return SweptSegment.of(segment, question, wanted, counts, page.getLeafCollector(segment));
    }

    @Override
    public ScoreMode scoreMode() {
        return page.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    Map<Column, Map<String, Integer>> counts() {
        Map<Column, Map<String, Integer>> named = new EnumMap<>(Column.class);
        counts.forEach((column, counted) -> named.put(column, named(blocks.values(column), counted)));
        return named;
    }

    private static Map<String, Integer> named(Values values, int[] counted) {
        record Count(String value, int rows) {}
        List<Count> some = IntStream.range(Values.NONE + 1, counted.length)
                .filter(code -> counted[code] > 0)
                .mapToObj(code -> new Count(values.value(code), counted[code]))
                .sorted(Comparator.comparingInt(Count::rows).reversed().thenComparing(Count::value))
                .toList();
        Map<String, Integer> named = new LinkedHashMap<>();
        some.forEach(count -> named.put(count.value(), count.rows()));
        return named;
    }
}
