package nl.gestand.events.store;

import org.jspecify.annotations.Nullable;

/**
 * An event exactly as its row has it: no upcaster has seen it, nothing is deserialised.
 *
 * @param position in the log; positions may leave holes
 * @param aggregateId of the item or letter; the event's own id where it belongs to none
 * @param sequence within the item or letter, from 0
 * @param recordedAt the moment of recording, as text
 * @param payload JSON as it was written
 * @param metadata JSON as it was written; it says who recorded the event
 */
public record StoredEvent(
        long position,
        String eventId,
        String aggregateId,
        @Nullable String aggregateType,
        long sequence,
        String name,
        String revision,
        String recordedAt,
        String payload,
        String metadata) {}
