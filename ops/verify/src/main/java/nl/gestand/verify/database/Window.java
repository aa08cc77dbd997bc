package nl.gestand.verify.database;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Leaves in their order, with a look at those ahead: one tile's width, which bounds what must be remembered. */
final class Window {

    private final Iterator<Leaf> rows;
    private final Deque<Leaf> ahead = new ArrayDeque<>();
    private long taken;

    Window(Iterator<Leaf> rows) {
        this.rows = rows;
    }

    @Nullable
    Leaf peek() {
        fill(1);
        return ahead.peekFirst();
    }

    Leaf take() {
        fill(1);
        taken++;
        return ahead.removeFirst();
    }

    long taken() {
        return taken;
    }

    /** How many leaves stand before the one with that hash; 0 where it is not among them. */
    int before(byte[] hash) {
        fill(Tiles.WIDTH);
        int count = 0;
        for (Leaf leaf : ahead) {
            if (Arrays.equals(leaf.hash(), hash)) {
                return count;
            }
            count++;
        }
        return 0;
    }

    private void fill(int size) {
        while (ahead.size() < size && rows.hasNext()) {
            ahead.addLast(rows.next());
        }
    }
}
