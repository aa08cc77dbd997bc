package nl.gestand.query.log;

import java.nio.charset.StandardCharsets;
import nl.gestand.events.store.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * The root that events have, computed from them one by one, and whether a signed checkpoint vouches for it; for who was
 * handed events and a checkpoint, and has no log.
 */
public final class SealedRoot {

    private final GrowingTiles tiles = new GrowingTiles(
            (level, index) -> {
                throw new Tiles.TileMissing(level, index);
            },
            0);

    /** The next event, in the order of the log. */
    public void add(StoredEvent event, @Nullable String salt) {
        tiles.add(TreeHash.leaf(LeafEntry.of(event, salt).getBytes(StandardCharsets.UTF_8)));
    }

    public long size() {
        return tiles.size();
    }

    /**
     * What is wrong with the checkpoint; null where it vouches for just these events.
     *
     * @param vkey of the key that must have signed it
     */
    public @Nullable String unlike(String note, String vkey) {
        try {
            SignedNote signed = SignedNote.parse(note);
            VerifierKey key = VerifierKey.parse(vkey.strip());
            Checkpoint ours = Checkpoint.of(key.name(), tiles.size(), new Tree(tiles).root(tiles.size()));
            if (!key.signed(signed)) {
                return "the checkpoint is not signed by the key in vkey";
            }
            return signed.text().equals(ours.text())
                    ? null
                    : "the events are not those that the checkpoint vouches for";
        } catch (IllegalArgumentException unreadable) {
            return "the checkpoint or the key cannot be read: " + unreadable.getMessage();
        }
    }
}
