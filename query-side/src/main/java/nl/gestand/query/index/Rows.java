package nl.gestand.query.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the items of one part of the table, column by column: what a sweep goes through then lies side by side in
 * memory, where items and their arrays lie anywhere.
 */
final class Rows {

    private static final int OF_SPAN = Column.KIND.ordinal();

    private final Item[] items;
    private final long latest;
    private final int[] place;
    private final long[] numberRank;

    /** Of each item where its rows begin; one more, where the last ends. */
    private final int[] first;

    private final int[] kind;
    private final int[] dossier;

    /** Of each item where its people begin; one more. */
    private final int[] firstPerson;

    private final int[] people;

    private final int[] from;
    private final int[] until;

    /** By row, one for each day of a row ({@link Item#DAYS}). */
    private final int[][] days;

    /** By row, one for each column of a span. */
    private final int[][] values;

    private Rows(Item[] items) {
        this.items = items;
        this.latest = Arrays.stream(items).mapToLong(Item::position).max().orElse(0);
        this.place = Arrays.stream(items).mapToInt(Item::place).toArray();
        this.numberRank = Arrays.stream(items)
                .mapToLong(item -> item.numberKey() == null ? Item.NONE : item.numberRank())
                .toArray();
        this.first = new int[items.length + 1];
        this.firstPerson = new int[items.length + 1];
        for (int i = 0; i < items.length; i++) {
            first[i + 1] = first[i] + items[i].rows();
            firstPerson[i + 1] = firstPerson[i] + items[i].people().length;
        }
        this.kind = Arrays.stream(items).mapToInt(Item::kind).toArray();
        this.dossier = Arrays.stream(items).mapToInt(Item::dossier).toArray();
        this.people = Arrays.stream(items)
                .flatMapToInt(item -> Arrays.stream(item.people()))
                .toArray();
        this.from = column(Item.FROM);
        this.until = column(Item.UNTIL);
        this.days = new int[Item.VALUES - Item.DAYS][];
        Arrays.setAll(days, day -> column(Item.DAYS + day));
        this.values = new int[OF_SPAN][];
        Arrays.setAll(values, value -> column(Item.VALUES + value));
    }

    /** @param part of the table; places of it may be empty */
    static Rows of(@Nullable Item[] part) {
        return new Rows(Arrays.stream(part).filter(item -> item != null).toArray(Item[]::new));
    }

    private int[] column(int cell) {
        int[] column = new int[first[items.length]];
        for (int i = 0; i < items.length; i++) {
            int[] cells = items[i].cells();
            for (int row = first[i], at = cell; row < first[i + 1]; row++, at += Item.WIDTH) {
                column[row] = cells[at];
            }
        }
        return column;
    }

    /** How many items there are. */
    int items() {
        return items.length;
    }

    /** The highest position of an item; 0 where there is none. */
    long latest() {
        return latest;
    }

    Item item(int item) {
        return items[item];
    }

    Hit hit(int item, int row, float score, long rank) {
        return new Hit(items[item], row - first[item], score, rank);
    }

    /** In the table. */
    int place(int item) {
        return place[item];
    }

    int kind(int item) {
        return kind[item];
    }

    int firstRow(int item) {
        return first[item];
    }

    int lastRow(int item) {
        return first[item + 1] - 1;
    }

    boolean holdsOn(int row, int day) {
        return from[row] <= day && day < until[row];
    }

    int deadline(int row) {
        return day(Sorted.DEADLINE, row);
    }

    /** What a row is sorted by, as a whole number; {@link Item#NONE} where it has none or its texts decide. */
    long place(Sorted by, int item, int row) {
        return switch (by) {
            case TABLED_ON, ADOPTED_ON, REPORTED_ON, DEADLINE -> day(by, row);
            case NUMBER -> numberRank[item];
            case TITLE -> Item.NONE;
            case MADE_ON, EXISTS_FROM, CHANGED -> items[item].place(by, row - first[item]);
        };
    }

    /** Whether a row has one of the values that are wanted. */
    boolean has(Column column, int item, int row, boolean[] wanted) {
        return switch (column) {
            case KIND -> wanted[kind[item]];
            case DOSSIER -> any(items[item].within(), wanted);
            case SUBMITTER -> any(items[item].known(), wanted);
            default -> wanted[values[column.ordinal()][row]];
        };
    }

    /** Counts a row's values of a column; none stands at {@link Item#NONE}. */
    void count(Column column, int item, int row, int[] counts) {
        switch (column) {
            case KIND -> counts[kind[item]]++;
            case DOSSIER -> counts[dossier[item]]++;
            case SUBMITTER -> {
                for (int person = firstPerson[item]; person < firstPerson[item + 1]; person++) {
                    counts[people[person]]++;
                }
            }
            default -> counts[values[column.ordinal()][row]]++;
        }
    }

    private int day(Sorted by, int row) {
        return days[by.ordinal() - Sorted.TABLED_ON.ordinal()][row];
    }

    private static boolean any(int[] values, boolean[] wanted) {
        for (int value : values) {
            if (wanted[value]) {
                return true;
            }
        }
        return false;
    }
}
