package nl.gestand.events.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Positions as Axon Server counts them; it tells the end of its log only, which is never too early. */
final class ServerEventLog implements EventLog {

    private final Supplier<EventStore> store;

    ServerEventLog(Supplier<EventStore> store) {
        this.store = store;
    }

    @Override
    public long lastPosition() {
        @Nullable TrackingToken head = store.get().createHeadToken();
        return head == null ? 0 : head.position().orElse(0);
    }

    /** The server looks for the first event at or after a moment. */
    @Override
    public long knownAt(Instant moment) {
        @Nullable TrackingToken token = store.get().createTokenAt(moment.plusMillis(1));
        return token == null ? 0 : Math.min(token.position().orElse(0), lastPosition());
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        return Optional.empty();
    }

    @Override
    public long positionOf(Collection<String> aggregateIds) {
        return lastPosition();
    }

    @Override
    public long positionOf(String aggregateId, long sequence) {
        return lastPosition();
    }

    /** The server hands positions out at the commit. */
    @Override
    public long lastAppended() {
        return 0;
    }
}
