package nl.gestand.events.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an event stands in the log: all of its row but what it says and who said it.
 *
 * @param position in the log; positions may leave holes
 * @param aggregateId of the item or letter; the event's own id where it belongs to none
 * @param aggregateType {@code item} or {@code letter}; null where it belongs to none
 * @param sequence within the item or letter, from 0
 * @param name under which it is stored, as {@code motion.adopted}
 */
public record EventPlace(
        long position,
        String eventId,
        String aggregateId,
        @Nullable String aggregateType,
        long sequence,
        String name,
        Instant recordedAt) {}
