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

    static final int PART = 1_024;
    private static final long NOTHING = -1;

    /**
     * What readers see: parts of {@link #PART} places, of which some may be empty.
     *
     * @param latest the highest position of an item
     */
    record Shown(Part[] parts, long latest) {

        @Nullable
        Item at(int place) {
            int part = place / PART;
            return part < parts.length ? parts[part].items[place % PART] : null;
        }

        int places() {
            return parts.length * PART;
        }
    }

    /** A part as readers see it, with its rows once one goes through them. */
    static final class Part {

        private final @Nullable Item[] items;
        private volatile @Nullable Rows rows;

        private Part(@Nullable Item[] items) {
            this.items = items;
        }

        Rows rows() {
            Rows known = rows;
            if (known == null) {
                known = Rows.of(items);
                rows = known;
            }
            return known;
        }
    }

    private final Map<String, Integer> places = new HashMap<>();
    private final List<@Nullable Item[]> parts = new ArrayList<>();

    /** The parts that are not those which readers see. */
    private final BitSet copied = new BitSet();

    private long latest = NOTHING;
    private volatile Shown shown = new Shown(new Part[0], NOTHING);

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
        Part[] before = shown.parts();
        Part[] now = new Part[parts.size()];
        Arrays.setAll(
                now, part -> copied.get(part) || part >= before.length ? new Part(parts.get(part)) : before[part]);
        shown = new Shown(now, latest);
        copied.clear();
    }
}
