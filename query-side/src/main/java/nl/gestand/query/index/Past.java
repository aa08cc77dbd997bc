package nl.gestand.query.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An item or letter as the index had it at each position in the log at which it changed, in few arrays: rows that differ in
 * their bounds only share their state, and versions that differ in their rows only share the rest.
 *
 * @param candidates how many positions of its document's events this is derived from
 * @param upTo the last of these
 * @param since from which position on each version holds, ascending
 * @param face of each version, its place in {@code faces}
 * @param faces items without rows
 * @param rows of each version where its rows begin in {@code spans}, then how many there are
 * @param spans of each row its first day, then its state's place in {@code states}; a row ends where the next begins
 * @param states all of a row but its bounds, each once
 * @param textSince from which position on the words are those of the last version
 */
record Past(
        int candidates,
        long upTo,
        long[] since,
        short[] face,
        Item[] faces,
        int[] rows,
        int[] spans,
        int[] states,
        long textSince) {

    /** The cells of a row but for its bounds. */
    static final int STATE = Item.WIDTH - Item.DAYS;

    /** The version that held at a position; null where there was none yet. */
    @Nullable
    Item at(long position) {
        int found = Arrays.binarySearch(since, position);
        int version = found >= 0 ? found : -found - 2;
        return version < 0 ? null : version(version);
    }

    Item version(int version) {
        return faces[face[version]].on(since[version], cells(rows[2 * version], rows[2 * version + 1]));
    }

    /** How many versions there are. */
    int versions() {
        return since.length;
    }

    Item last() {
        return version(since.length - 1);
    }

    /** Whether the events of a document begin with those that this is derived from. */
    boolean isContinuedBy(long[] positions) {
        return positions.length >= candidates && positions[candidates - 1] == upTo;
    }

    /** About as many bytes as this takes by itself. */
    long size() {
        long arrays = 6L * 16 + 8L * since.length + 2L * face.length + 4L * (faces.length + rows.length);
        return 64 + arrays + 4L * (spans.length + states.length) + 104L * faces.length;
    }

    private int[] cells(int first, int count) {
        int[] cells = new int[count * Item.WIDTH];
        for (int row = 0; row < count; row++) {
            int at = row * Item.WIDTH;
            int span = first + 2 * row;
            cells[at + Item.FROM] = spans[span];
            cells[at + Item.UNTIL] = row == count - 1 ? Days.NEVER : spans[span + 2];
            System.arraycopy(states, spans[span + 1] * STATE, cells, at + Item.DAYS, STATE);
        }
        return cells;
    }
}
