package nl.gestand.query.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the versions of one item together, the earliest first. */
final class PastWriting {

    private final List<Item> faces = new ArrayList<>();
    private long[] since = new long[0];
    private short[] face = new short[0];
    private int[] rows = new int[0];
    private int[] spans = new int[0];
    private int[] states = new int[0];
    private @Nullable Item last;

    /** Goes on where that ended. */
    static PastWriting after(@Nullable Past before) {
        PastWriting writing = new PastWriting();
        if (before != null) {
            writing.faces.addAll(List.of(before.faces()));
            writing.since = before.since();
            writing.face = before.face();
            writing.rows = before.rows();
            writing.spans = before.spans();
            writing.states = before.states();
            writing.last = before.last();
        }
        return writing;
    }

    /** The version from a position on. */
    void add(long position, Item item) {
        int version = since.length;
        since = Arrays.copyOf(since, version + 1);
        since[version] = position;
        face = Arrays.copyOf(face, version + 1);
        face[version] = face(item);
        rows = Arrays.copyOf(rows, 2 * version + 2);
        if (last != null && Arrays.equals(last.cells(), item.cells())) {
            rows[2 * version] = rows[2 * version - 2];
        } else {
            rows[2 * version] = spans.length;
            addSpans(item);
        }
        rows[2 * version + 1] = item.rows();
        last = item;
    }

    boolean isEmpty() {
        return since.length == 0;
    }

    /** @param live of which equal parts are shared; null where it is not known */
    Past past(int candidates, long upTo, long textSince, @Nullable Item live) {
        Item[] shared = faces.toArray(Item[]::new);
        for (int i = shared.length - 1; i >= 0; i--) {
            Item like = i == shared.length - 1 ? live : shared[i + 1];
            shared[i] = like == null ? shared[i] : shared[i].sharing(like);
        }
        return new Past(candidates, upTo, since, face, shared, rows, spans, states, textSince);
    }

    /** An item seldom becomes again what it was, so only the last one is looked at. */
    private short face(Item item) {
        if (faces.isEmpty() || !faces.getLast().hasFaceOf(item)) {
            faces.add(item.on(0, new int[0]));
        }
        return (short) (faces.size() - 1);
    }

    private void addSpans(Item item) {
        int[] cells = item.cells();
        int at = spans.length;
        spans = Arrays.copyOf(spans, at + 2 * item.rows());
        for (int row = 0; row < cells.length; row += Item.WIDTH) {
            int end = row + Item.WIDTH < cells.length ? cells[row + Item.WIDTH + Item.FROM] : Days.NEVER;
            if (cells[row + Item.UNTIL] != end) {
                throw new IllegalArgumentException("the spans of " + item.id() + " do not follow one another");
            }
            spans[at++] = cells[row + Item.FROM];
            spans[at++] = state(cells, row + Item.DAYS);
        }
    }

    private int state(int[] cells, int from) {
        for (int state = 0; state < states.length; state += Past.STATE) {
            if (Arrays.equals(states, state, state + Past.STATE, cells, from, from + Past.STATE)) {
                return state / Past.STATE;
            }
        }
        int next = states.length;
        states = Arrays.copyOf(states, next + Past.STATE);
        System.arraycopy(cells, from, states, next, Past.STATE);
        return next / Past.STATE;
    }
}
