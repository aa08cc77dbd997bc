package nl.gestand.query.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the rows of the table: those that pass all filters are taken and counted in every column, those that fail
 * one filter only are counted in its column.
 */
final class Sweep {

    private static final int NO_FILTER = -1;
    private static final int ANY_DAY = -1;

    private final RegisterIndex index;
    private final boolean[] kinds;
    private final int day;
    private final int dueBefore;
    private final Column[] filtered;
    private final boolean[][] wanted;
    private final Column[] counted;
    private final int[][] counts;
    private final Consumer<Hit> taken;
    private long total;

    Sweep(IndexQuestion question, RegisterIndex index, Consumer<Hit> taken) {
        this.index = index;
        this.taken = taken;
        this.day = number(question.day());
        this.dueBefore = number(question.dueBefore());
        this.kinds = question.kinds().isEmpty()
                ? new boolean[0]
                : index.values(Column.KIND).among(question.kinds());
        this.filtered = question.wanted().keySet().toArray(Column[]::new);
        this.wanted = new boolean[filtered.length][];
        for (int i = 0; i < filtered.length; i++) {
            Collection<String> values = question.wanted().getOrDefault(filtered[i], java.util.Set.of());
            wanted[i] = index.values(filtered[i]).among(values);
        }
        this.counted = question.counted().toArray(Column[]::new);
        this.counts = new int[counted.length][];
        for (int i = 0; i < counted.length; i++) {
            counts[i] = new int[index.values(counted[i]).size()];
        }
    }

    /** @param scores of those items that have the words asked for; null where no words were */
    void over(AsOf known, @Nullable Scores scores) {
        for (int place = 0; place < known.places(); place++) {
            Item item = scores == null || scores.has(place) ? known.at(place) : null;
            if (item != null && isOfKind(item)) {
                each(item, scores == null ? 0 : scores.of(place));
            }
        }
    }

    long total() {
        return total;
    }

    /** The most first, then by value. */
    Map<Column, Map<String, Integer>> counts() {
        Map<Column, Map<String, Integer>> named = new EnumMap<>(Column.class);
        for (int i = 0; i < counted.length; i++) {
            named.put(counted[i], named(index.values(counted[i]), counts[i]));
        }
        return named;
    }

    private boolean isOfKind(Item item) {
        return kinds.length == 0 || item.kind() < kinds.length && kinds[item.kind()];
    }

    /** The last rows first: one row at most holds on a day, and most questions are about today. */
    private void each(Item item, float score) {
        for (int row = item.rows() - 1; row >= 0; row--) {
            if (day == ANY_DAY || item.holdsOn(row, day)) {
                if (isDue(item, row)) {
                    sort(item, row, score);
                }
                if (day != ANY_DAY) {
                    return;
                }
            }
        }
    }

    private boolean isDue(Item item, int row) {
        long due = item.place(Sorted.DEADLINE, row);
        return dueBefore == ANY_DAY || due != Item.NONE && due < dueBefore;
    }

    private void sort(Item item, int row, float score) {
        int failed = NO_FILTER;
        for (int i = 0; i < filtered.length; i++) {
            if (!item.has(filtered[i], row, wanted[i])) {
                if (failed != NO_FILTER) {
                    return;
                }
                failed = i;
            }
        }
        if (failed == NO_FILTER) {
            total++;
            taken.accept(new Hit(item, row, score));
            for (int i = 0; i < counted.length; i++) {
                item.count(counted[i], row, counts[i]);
            }
        } else {
            count(filtered[failed], item, row);
        }
    }

    private void count(Column column, Item item, int row) {
        for (int i = 0; i < counted.length; i++) {
            if (counted[i] == column) {
                item.count(column, row, counts[i]);
            }
        }
    }

    private static Map<String, Integer> named(Values values, int[] counted) {
        record Count(String value, int rows) {}
        List<Count> some = IntStream.range(Item.NONE + 1, counted.length)
                .filter(code -> counted[code] > 0)
                .mapToObj(code -> new Count(values.value(code), counted[code]))
                .sorted(Comparator.comparingInt(Count::rows).reversed().thenComparing(Count::value))
                .toList();
        Map<String, Integer> named = new LinkedHashMap<>();
        some.forEach(count -> named.put(count.value(), count.rows()));
        return named;
    }

    private static int number(@Nullable LocalDate day) {
        return day == null ? ANY_DAY : Days.number(day);
    }
}
