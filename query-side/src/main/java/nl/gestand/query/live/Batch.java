package nl.gestand.query.live;

import java.util.List;

/**
 * What one batch of events changed.
 *
 * @param position that the views cover with it
 * @param again whether the views covered that position before: parked events were retried, or the views made anew
 * @param anything whether all may have changed, so that naming it is of no use
 */
record Batch(long position, boolean again, boolean anything, List<Changed> changed) {

    Batch {
        changed = List.copyOf(changed);
    }

    static Batch anything(long position) {
        return new Batch(position, false, true, List.of());
    }

    boolean concerns(ChangesSince question) {
        return anything || changed.stream().anyMatch(question::concerns);
    }

    Batch after(long last) {
        return new Batch(position, position <= last, anything, changed);
    }

    boolean isAfter(ChangesSince question) {
        Long since = question.since();
        return since != null && (position > since || again && question.comesBack() && position == since);
    }

    /** What of it someone asked for. */
    Batch of(ChangesSince question) {
        List<Changed> asked = changed.stream().filter(question::concerns).toList();
        return new Batch(position, again, anything, asked);
    }
}
