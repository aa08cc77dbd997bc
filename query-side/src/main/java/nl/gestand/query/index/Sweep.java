package nl.gestand.query.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the rows of the table: those that pass all filters are taken and counted in every column, those that fail
 * one filter only are counted in its column.
 */
final class Sweep {

    /** What is done with a row that passes all filters. */
    @FunctionalInterface
    interface Taken {
        void take(Rows rows, int item, int row, float score);
    }

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
    private final Taken taken;
    private long total;

    Sweep(IndexQuestion question, RegisterIndex index, Taken taken) {
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
        for (int part = 0; part < known.parts(); part++) {
            Rows rows = known.rows(part, scores);
            for (int item = 0; item < rows.items(); item++) {
                if (isOfKind(rows.kind(item)) && (scores == null || scores.has(rows.place(item)))) {
                    each(rows, item, scores == null ? 0 : scores.of(rows.place(item)));
                }
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

    private boolean isOfKind(int kind) {
        return kinds.length == 0 || kind < kinds.length && kinds[kind];
    }

    /** The last rows first: one row at most holds on a day, and most questions are about today. */
    private void each(Rows rows, int item, float score) {
        for (int row = rows.lastRow(item); row >= rows.firstRow(item); row--) {
            if (day == ANY_DAY || rows.holdsOn(row, day)) {
                if (isDue(rows.deadline(row))) {
                    sort(rows, item, row, score);
                }
                if (day != ANY_DAY) {
                    return;
                }
            }
        }
    }

    private boolean isDue(int deadline) {
        return dueBefore == ANY_DAY || deadline != Item.NONE && deadline < dueBefore;
    }

    private void sort(Rows rows, int item, int row, float score) {
        int failed = NO_FILTER;
        for (int i = 0; i < filtered.length; i++) {
            if (!rows.has(filtered[i], item, row, wanted[i])) {
                if (failed != NO_FILTER) {
                    return;
                }
                failed = i;
            }
        }
        if (failed == NO_FILTER) {
            total++;
            taken.take(rows, item, row, score);
            for (int i = 0; i < counted.length; i++) {
                rows.count(counted[i], item, row, counts[i]);
            }
        } else {
            count(filtered[failed], rows, item, row);
        }
    }

    private void count(Column column, Rows rows, int item, int row) {
        for (int i = 0; i < counted.length; i++) {
            if (counted[i] == column) {
                rows.count(column, item, row, counts[i]);
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
