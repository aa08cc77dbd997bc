package nl.gestand.events.wire;

import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;

/** Thrown for an event that the catalogue does not list, whether read or about to be written; nothing is skipped. */
public final class UnknownEvent extends SerializationException {

    private UnknownEvent(String message) {
        super(message);
    }

    static UnknownEvent named(String name, @Nullable String revision) {
        return new UnknownEvent("unknown event: no event is named '" + name + "' (revision " + revision + ")");
    }

    static UnknownEvent revised(String name, @Nullable String revision, int current) {
        return new UnknownEvent("unknown event: '" + name + "' has revision " + current + " and no upcaster leads to it"
                + " from revision " + revision);
    }

    static UnknownEvent typed(Class<?> type) {
        return new UnknownEvent("unknown event: " + type.getName() + " is not in the catalogue");
    }
}
