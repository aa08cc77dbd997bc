package nl.gestand.query.fold;

import java.util.Objects;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.item.Recorder;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * An event as a projection gets it from the log.
 *
 * @param position in the log; -1 where the message does not say
 */
public record Delivered(Recorded<?> recorded, long position) {

    /** @throws NullPointerException where the message does not say who recorded the event, in which role */
    public static Delivered of(RegisterEvent event, DomainEventMessage<?> message) {
        FactId id = new FactId(message.getAggregateIdentifier(), message.getSequenceNumber());
        Recorder by = new Recorder(
                Objects.requireNonNull(text(message, "actor"), "an event names its actor"),
                Objects.requireNonNull(text(message, "role"), "an event names a role"),
                text(message, "scope"));
        return new Delivered(new Recorded<>(id, event, message.getTimestamp(), by), position(message));
    }

    private static @Nullable String text(DomainEventMessage<?> message, String key) {
        return (String) message.getMetaData().get(key);
    }

    private static long position(DomainEventMessage<?> message) {
        return message instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position().orElse(-1)
                : -1;
    }
}
