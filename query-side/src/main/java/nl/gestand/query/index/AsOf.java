package nl.gestand.query.index;

import org.jspecify.annotations.Nullable;

/**
 * All items and letters as the register knew them at a position in its log.
 *
 * @param position {@link IndexQuestion#PRESENT} for what is known now
 */
record AsOf(Table.Shown table, Pasts pasts, long position) {

    /** Whether nothing was known later than at the position. */
    boolean isPresent() {
        return table.latest() <= position;
    }

    int places() {
        return table.places();
    }

    int parts() {
        return table.parts().length;
    }

    /**
     * The rows of a part of the table; gathered for the question where something in it was known later.
     *
     * @param scores of those items that are asked for; null where all are, and others may be among the rows all the same
     */
    Rows rows(int part, @Nullable Scores scores) {
        Rows now = table.parts()[part].rows();
        if (now.latest() <= position) {
            return now;
        }
        @Nullable Item[] items = new Item[Table.PART];
        for (int i = 0; i < items.length; i++) {
            int place = part * Table.PART + i;
            items[i] = scores == null || scores.has(place) ? at(place) : null;
        }
        return Rows.of(items);
    }

    @Nullable
    Item at(int place) {
        Item live = table.at(place);
        if (live == null || live.position() <= position) {
            return live;
        }
        Past past = pasts.at(place);
        return past == null ? null : past.at(position);
    }

    /** Whether the words that the index has now of a place were those at the position. */
    boolean hasWordsOfNow(int place) {
        if (isPresent()) {
            return true;
        }
        Past past = pasts.at(place);
        return past != null && past.textSince() <= position;
    }
}
