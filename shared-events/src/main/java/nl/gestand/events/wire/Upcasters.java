package nl.gestand.events.wire;

import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** What leads from each old revision of an event to the next, oldest first. */
public final class Upcasters {

    private Upcasters() {}

    /** The chain that every reader of events applies; no event has changed its shape yet. */
    public static EventUpcaster chain() {
        return new EventUpcasterChain();
    }
}
