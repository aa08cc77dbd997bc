package nl.gestand.query.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** What outlives a process: the log, the name of its database, and what befalls its projection. */
final class World {

    private static final AtomicInteger WORLDS = new AtomicInteger();

    private final String name = "world-" + WORLDS.incrementAndGet();
    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final Kites.Fate fate = new Kites.Fate();
    private final Map<String, Long> sequences = new HashMap<>();
    private final AtomicBoolean isNew = new AtomicBoolean(true);
    private int published;

    String name() {
        return name;
    }

    /** True once: the table of dead letters has yet to be made. */
    boolean isNew() {
        return isNew.getAndSet(false);
    }

    InMemoryEventStorageEngine log() {
        return log;
    }

    Kites.Fate fate() {
        return fate;
    }

    /** The position of the last event; they count from 0 here. */
    long head() {
        return published - 1L;
    }

    void fly(EventStore store, KiteFlown... flights) {
        List<GenericDomainEventMessage<KiteFlown>> events = new ArrayList<>();
        for (KiteFlown flown : flights) {
            long sequence = sequences.merge(flown.kite(), 0L, (before, first) -> before + 1);
            events.add(new GenericDomainEventMessage<>("Kite", flown.kite(), sequence, flown));
        }
        published += flights.length;
        store.publish(events);
    }
}
