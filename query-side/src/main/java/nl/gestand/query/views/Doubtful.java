package nl.gestand.query.views;

import java.util.HashSet;
import java.util.Set;

/** The documents that could not be derived at the end of a batch, until that batch went well. */
final class Doubtful {

    private final Set<ViewKey> keys = new HashSet<>();
    private long until = -1;

    boolean holds(ViewKey key) {
        return keys.contains(key);
    }

    /** @param position of the last event of the batch */
    void add(Set<ViewKey> failed, long position) {
        keys.addAll(failed);
        until = Math.max(until, position);
    }

    void wentWellUpTo(long position) {
        if (position >= until) {
            keys.clear();
        }
    }
}
