package nl.gestand.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.gestand.events.store.EventLog;
import nl.gestand.query.views.Freshness;

/** The log of the event store, and how far the views are in it. */
record StoredLog(EventLog events, Freshness views, Duration patience) implements RegisterLog {

    @Override
    public long end() {
        return events.lastPosition();
    }

    @Override
    public long positionAt(Instant moment) {
        return events.knownAt(moment);
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        return events.recordedAt(position);
    }

    @Override
    public boolean isCovered(long position) {
        return views.covers(position, patience);
    }
}
