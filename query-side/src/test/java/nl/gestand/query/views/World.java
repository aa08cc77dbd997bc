package nl.gestand.query.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What outlives a process: the event database, and what befalls its projection. */
final class World {

    private static final AtomicInteger WORLDS = new AtomicInteger();

    private final String name = "world-" + WORLDS.incrementAndGet();
    private final Kites.Fate fate = new Kites.Fate();
    private final Map<String, Long> sequences = new HashMap<>();
    private int published;

    String name() {
        return name;
    }

    Kites.Fate fate() {
        return fate;
    }

    /** The position of the last event; they count from 1. */
    long head() {
        return published;
    }

    void fly(EventStore store, TransactionManager transactions, KiteFlown... flights) {
        List<GenericDomainEventMessage<KiteFlown>> events = new ArrayList<>();
        for (KiteFlown flown : flights) {
            long sequence = sequences.merge(flown.kite(), 0L, (before, first) -> before + 1);
            events.add(new GenericDomainEventMessage<>("Kite", flown.kite(), sequence, flown));
        }
        published += flights.length;
        transactions.executeInTransaction(() -> store.publish(events));
    }
}
