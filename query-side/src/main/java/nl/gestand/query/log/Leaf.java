package nl.gestand.query.log;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A leaf as it is kept.
 *
 * @param index in the log, from 0, without holes
 * @param position of the event among the events
 * @param entry see {@link LeafEntry}
 * @param salt in base64; shown to nobody
 */
record Leaf(
        long index,
        long position,
        String eventId,
        String entry,
        @Nullable String salt) {

    byte[] hash() {
        return TreeHash.leaf(entry.getBytes(StandardCharsets.UTF_8));
    }
}
