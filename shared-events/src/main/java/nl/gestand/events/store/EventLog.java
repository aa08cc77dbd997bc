package nl.gestand.events.store;

import java.util.Collection;

/** Positions in the log, as answers name them: a reader that has come to one has seen all that was answered before. */
public interface EventLog {

    /** The highest position that is visible now; 0 in an empty log. */
    long lastPosition();

    /**
     * A position at or after the last event of these aggregates, to be asked after the commit that appended to them; 0
     * if they have no events. It may be later than the caller's own event, never earlier.
     */
    long positionOf(Collection<String> aggregateIds);
}
