package nl.gestand.events.store;

import java.util.Collection;
import java.util.List;

/**
 * The rows of the log as they are stored, for who must see what was written and not what is made of it: the
 * transparency log, bundles, the check of a replay. Rows are given once nothing can appear before them any more.
 */
public interface StoredEvents {

    /**
     * The next events after that position, in order, none of which can be preceded by a later arrival. Fewer than
     * {@code limit} does not mean the end of the log: a gap that may still be filled ends the answer too.
     */
    List<StoredEvent> after(long position, int limit);

    /**
     * The last events before a position, newest first. It does not wait for what may still appear, so it is asked about
     * positions that something else has come to, such as the views.
     *
     * @param aggregates items and letters whose events are asked for; all where none is named
     * @param names of events that are asked for; all where none is named
     */
    List<EventPlace> before(long position, Collection<String> aggregates, Collection<String> names, int limit);

    /** The highest position that is visible now, settled or not; 0 in an empty log. */
    long head();

    /**
     * Calls the listener whenever there may be something to read, in a thread that must not be kept.
     *
     * @return ends it
     */
    Runnable whenAppended(Runnable listener);
}
