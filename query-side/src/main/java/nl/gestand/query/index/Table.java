package nl.gestand.query.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All items and letters, each in its place. One thread writes; what it put is seen by readers, all at once, from the next
 * {@link #show()} on. A reader keeps what it has got: parts that change are copied.
 */
final class Table {

    private static final int PART = 1_024;
    private static final long NOTHING = -1;

    /**
     * What readers see: parts of {@link #PART} places, of which some may be empty.
     *
     * @param latest the highest position of an item
     */
    record Shown(@Nullable Item[][] parts, long latest) {

        @Nullable
        Item at(int place) {
            int part = place / PART;
            return part < parts.length ? parts[part][place % PART] : null;
        }

        int places() {
            return parts.length * PART;
        }
    }

    private final Map<String, Integer> places = new HashMap<>();
    private final List<@Nullable Item[]> parts = new ArrayList<>();

    /** The parts that are not those which readers see. */
    private final BitSet copied = new BitSet();

    private long latest = NOTHING;
    private volatile Shown shown = new Shown(new Item[0][], NOTHING);

    Shown shown() {
        return shown;
    }

    /** The place of an item, for good: it keeps it when all is cleared, since readers may still look there. */
    int place(String id) {
        return places.computeIfAbsent(id, none -> places.size());
    }

    /** The item in a place as it was put last. */
    @Nullable
    Item latest(int place) {
        return place / PART < parts.size() ? parts.get(place / PART)[place % PART] : null;
    }

    void put(Item item) {
        int part = item.place() / PART;
        while (parts.size() <= part) {
            copied.set(parts.size());
            parts.add(new Item[PART]);
        }
        if (!copied.get(part)) {
            parts.set(part, parts.get(part).clone());
            copied.set(part);
        }
        parts.get(part)[item.place() % PART] = item;
        latest = Math.max(latest, item.position());
    }

    void clear() {
        parts.clear();
        latest = NOTHING;
        copied.clear();
    }

    void show() {
        shown = new Shown(parts.toArray(Item[][]::new), latest);
        copied.clear();
    }

    @Override
    public String toString() {
        return places.size() + " places, " + Arrays.stream(shown.parts()).count() + " parts";
    }
}
