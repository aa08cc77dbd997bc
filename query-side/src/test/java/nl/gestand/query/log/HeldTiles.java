package nl.gestand.query.log;

import java.util.HashMap;
import java.util.Map;

/** Tiles in memory. */
final class HeldTiles implements Tiles {

    private final Map<String, byte[]> tiles = new HashMap<>();

    /** The tree over these entries. */
    static HeldTiles of(byte[]... entries) {
        HeldTiles held = new HeldTiles();
        GrowingTiles growing = new GrowingTiles(held, 0);
        for (byte[] entry : entries) {
            growing.add(TreeHash.leaf(entry));
        }
        growing.writeTo(held::write);
        return held;
    }

    void write(int level, long index, byte[] hashes) {
        tiles.put(level + "/" + index, hashes);
    }

    int width(int level, long index) {
        byte[] hashes = tiles.get(level + "/" + index);
        return hashes == null ? 0 : hashes.length / TreeHash.LENGTH;
    }

    int count(int level) {
        return (int) tiles.keySet().stream()
                .filter(place -> place.startsWith(level + "/"))
                .count();
    }

    @Override
    public byte[] hashes(int level, long index) {
        byte[] hashes = tiles.get(level + "/" + index);
        if (hashes == null) {
            throw new TileMissing(level, index);
        }
        return hashes;
    }
}
