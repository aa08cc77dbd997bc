package nl.gestand.verify.entry;

import nl.gestand.verify.report.Where;
import org.jspecify.annotations.Nullable;

/** An event as it is kept, in the texts that are stored; the position is null where none is told. */
public record KeptEvent(
        @Nullable Long position,
        String eventId,
        String name,
        String revision,
        String itemId,
        long sequence,
        String recordedAt,
        String payload,
        String metadata) {

    public Where where(@Nullable Long leaf) {
        return new Where(leaf, position, eventId, name, itemId, sequence, recordedAt);
    }
}
