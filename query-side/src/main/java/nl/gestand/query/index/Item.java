package nl.gestand.query.index;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An item or letter with its rows. A row is the item on one span of valid days, {@link #WIDTH} whole numbers in {@code cells}:
 * its bounds, four days, and a value for each column of a span. {@link Past} has the same of earlier positions in the log.
 *
 * @param place in the table; the item's for good
 * @param within the dossier and those that it is part of
 * @param people the names as written
 * @param known the names folded, with and without their prefixes
 * @param numberRank sorts as {@code numberKey} does, or leaves it to that
 * @param merged it goes on in another, and has no rows
 * @param told what {@link Texts} has of it, in short
 */
record Item(
        int place,
        String id,
        int kind,
        int dossier,
        int[] within,
        int[] people,
        int[] known,
        long position,
        int existsFrom,
        int madeOn,
        long numberRank,
        @Nullable String numberKey,
        @Nullable String titleKey,
        boolean merged,
        long told,
        int[] cells) {

    /** Neither a day nor a value of a column. */
    static final int NONE = 0;

    static final int FROM = 0;
    static final int UNTIL = 1;
    static final int DAYS = 2;
    static final int VALUES = 6;
    static final int WIDTH = VALUES + Column.KIND.ordinal();

    int rows() {
        return cells.length / WIDTH;
    }

    /** What a row is sorted by, as a whole number; {@link #NONE} where it has none. */
    long place(Sorted by, int row) {
        return switch (by) {
            case TABLED_ON, ADOPTED_ON, REPORTED_ON, DEADLINE ->
                cells[row * WIDTH + DAYS + by.ordinal() - Sorted.TABLED_ON.ordinal()];
            case MADE_ON -> madeOn;
            case EXISTS_FROM -> existsFrom;
            case CHANGED -> position + 1;
            case NUMBER, TITLE -> throw new IllegalArgumentException(by.name());
        };
    }

    /** The same but for its rows, as of another position. */
    Item on(long asOf, int[] rows) {
        return new Item(
                place,
                id,
                kind,
                dossier,
                within,
                people,
                known,
                asOf,
                existsFrom,
                madeOn,
                numberRank,
                numberKey,
                titleKey,
                merged,
                told,
                rows);
    }

    /** Whether it differs from another in nothing but position, rows and what is told of it. */
    boolean hasFaceOf(Item other) {
        return kind == other.kind
                && dossier == other.dossier
                && existsFrom == other.existsFrom
                && madeOn == other.madeOn
                && merged == other.merged
                && numberRank == other.numberRank
                && Objects.equals(numberKey, other.numberKey)
                && Objects.equals(titleKey, other.titleKey)
                && Arrays.equals(within, other.within)
                && Arrays.equals(people, other.people)
                && Arrays.equals(known, other.known);
    }

    /** Equal, and one in memory with another where parts of the two are equal. */
    Item sharing(Item other) {
        return new Item(
                place,
                other.id,
                kind,
                dossier,
                Arrays.equals(within, other.within) ? other.within : within,
                Arrays.equals(people, other.people) ? other.people : people,
                Arrays.equals(known, other.known) ? other.known : known,
                position,
                existsFrom,
                madeOn,
                numberRank,
                Objects.equals(numberKey, other.numberKey) ? other.numberKey : numberKey,
                Objects.equals(titleKey, other.titleKey) ? other.titleKey : titleKey,
                merged,
                told,
                cells);
    }
}
