package nl.gestand.query.fold;

import java.util.Objects;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.item.Recorder;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * An event as a view keeps it: what it says, and the line of text that stands for it in a document.
 *
 * @param position in the log; -1 where the message does not say
 * @param line see {@link EventText}; its payload is the very text that the store has
 */
public record KeptEvent(Recorded<?> recorded, long position, String line) {

    /**
     * @param serializer that of the store: with another the payload is written anew
     * @throws NullPointerException where the message does not say who recorded the event, in which role
     */
    public static KeptEvent of(RegisterEvent event, DomainEventMessage<?> message, Serializer serializer) {
        FactId id = new FactId(message.getAggregateIdentifier(), message.getSequenceNumber());
        Recorder by = new Recorder(
                Objects.requireNonNull(text(message, "actor"), "an event names its actor"),
                Objects.requireNonNull(text(message, "role"), "an event names a role"),
                text(message, "scope"));
        String payload = message.serializePayload(serializer, String.class).getData();
        return of(new Recorded<>(id, event, message.getTimestamp(), by), position(message), payload);
    }

    /** @param payload the event as JSON */
    public static KeptEvent of(Recorded<?> recorded, long position, String payload) {
        return new KeptEvent(recorded, position, EventText.line(recorded, position, payload));
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
