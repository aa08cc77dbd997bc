package nl.gestand.events.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Positions in the log, as answers name them: a reader that has come to one has seen all that was answered before. */
public interface EventLog {

    /** The highest position that is visible now; 0 in an empty log. */
    long lastPosition();

    /**
     * What was known at a moment: the position before the first event recorded after it, the last position where there is
     * none. Nothing can appear up to there any more. Moments of recording are kept to the millisecond.
     */
    long knownAt(Instant moment);

    /** The moment at which the last event up to a position was recorded; empty where there is none, or nobody knows. */
    Optional<Instant> recordedAt(long position);

    /**
     * A position at or after the last event of these aggregates, to be asked after the commit that appended to them; 0
     * if they have no events. It may be later than the caller's own event, never earlier.
     */
    long positionOf(Collection<String> aggregateIds);

    /** A position at or after that event, never earlier; 0 if there is no such event. */
    long positionOf(String aggregateId, long sequence);

    /**
     * A position at or after the last event that the running transaction has appended; 0 where that is not known. Nobody
     * else sees it before the commit.
     */
    long lastAppended();
}
