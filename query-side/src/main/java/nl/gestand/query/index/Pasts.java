package nl.gestand.query.index;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The past of each item, by its place in the table. One thread at a time writes; readers take no lock. */
final class Pasts {

    private static final int FIRST = 1_024;

    private volatile AtomicReferenceArray<@Nullable Past> byPlace = new AtomicReferenceArray<>(FIRST);

    @Nullable
    Past at(int place) {
        AtomicReferenceArray<@Nullable Past> now = byPlace;
        return place < now.length() ? now.get(place) : null;
    }

    void put(int place, Past past) {
        if (place >= byPlace.length()) {
            byPlace = grown(Math.max(2 * byPlace.length(), place + 1));
        }
        byPlace.set(place, past);
    }

    void clear() {
        byPlace = new AtomicReferenceArray<>(FIRST);
    }

    /** About as many bytes as all of them take. */
    long size() {
        long size = 0;
        for (int place = 0; place < byPlace.length(); place++) {
            Past past = at(place);
            size += past == null ? 0 : past.size();
        }
        return size;
    }

    private AtomicReferenceArray<@Nullable Past> grown(int places) {
        AtomicReferenceArray<@Nullable Past> more = new AtomicReferenceArray<>(places);
        for (int place = 0; place < byPlace.length(); place++) {
            more.set(place, byPlace.get(place));
        }
        return more;
    }
}
