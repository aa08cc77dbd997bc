package nl.gestand.query.index;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rows are asked for. Values of one column are alternatives; all filters hold together.
 *
 * @param kinds of items or letters; all where none is named
 * @param day that the rows must hold on; null where any does, and each row of an item is found by itself
 * @param knownAt the position in the log up to which the register knows what is asked for; {@link #PRESENT} for all it knows
 * @param wanted values by column; absent where a column is not filtered
 * @param letters ids of letters of which a fact must cite one; null where that does not matter
 * @param dueBefore the deadline ends before this day; null where that does not matter
 * @param words texts whose words must all be there; none where that does not matter
 * @param counted columns to count, each with all filters but its own
 * @param bestFirst the best match of the words comes first, and the order decides between equals
 * @param order what comes first
 * @param skipped rows before the page
 * @param size rows of the page at most
 */
public record IndexQuestion(
        Set<String> kinds,
        @Nullable LocalDate day,
        long knownAt,
        Map<Column, Set<String>> wanted,
        @Nullable Set<String> letters,
        @Nullable LocalDate dueBefore,
        List<String> words,
        Set<Column> counted,
        boolean bestFirst,
        List<Order> order,
        int skipped,
        int size) {

    /** After every position. */
    public static final long PRESENT = Long.MAX_VALUE;

    /** Those of a kind on a day, counted only. */
    public static IndexQuestion counting(
            String kind, LocalDate day, long knownAt, Map<Column, Set<String>> wanted, Set<Column> counted) {
        return new IndexQuestion(
                Set.of(kind), day, knownAt, wanted, null, null, List.of(), counted, false, List.of(), 0, 0);
    }

    /** The same as of a position in the log. */
    public IndexQuestion asOf(long position) {
        return new IndexQuestion(
                kinds, day, position, wanted, letters, dueBefore, words, counted, bestFirst, order, skipped, size);
    }

    /** The columns of a list of items. */
    public static Set<Column> allButKind() {
        return EnumSet.complementOf(EnumSet.of(Column.KIND));
    }
}
