package nl.gestand.query.log;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tiles to which leaves are added; those that changed are held here until they are written. */
final class GrowingTiles implements Tiles {

    /** Takes a tile as it is now. */
    @FunctionalInterface
    interface Writer {
        void write(int level, long index, byte[] hashes);
    }

    private record Place(int level, long index) {}

    private final Tiles kept;
    private final Map<Place, Tile> changed = new LinkedHashMap<>();
    private long size;

    /** @param size of the tree that {@code kept} holds */
    GrowingTiles(Tiles kept, long size) {
        this.kept = kept;
        this.size = size;
    }

    long size() {
        return size;
    }

    void add(byte[] leafHash) {
        put(0, size, leafHash);
        size++;
    }

    @Override
    public byte[] hashes(int level, long index) {
        Tile here = changed.get(new Place(level, index));
        return here == null ? kept.hashes(level, index) : here.hashes();
    }

    void writeTo(Writer writer) {
        changed.forEach((place, tile) -> writer.write(place.level, place.index, tile.hashes()));
    }

    private void put(int level, long at, byte[] hash) {
        long index = at / WIDTH;
        int offset = (int) (at % WIDTH);
        Tile tile = changed.computeIfAbsent(new Place(level, index), place -> grown(level, index, offset));
        tile.add(hash);
        if (tile.width == WIDTH) {
            put(level + 1, index, TreeHash.root(tile.hashes));
        }
    }

    /** The tile as it is kept; hashes beyond the tree's size were never signed, and are left out. */
    private Tile grown(int level, long index, int width) {
        Tile tile = new Tile();
        if (width > 0) {
            byte[] before = kept.hashes(level, index);
            if (before.length < width * TreeHash.LENGTH) {
                throw new TileMissing(level, index);
            }
            System.arraycopy(before, 0, tile.hashes, 0, width * TreeHash.LENGTH);
            tile.width = width;
        }
        return tile;
    }

    private static final class Tile {

        private final byte[] hashes = new byte[WIDTH * TreeHash.LENGTH];
        private int width;

        void add(byte[] hash) {
            System.arraycopy(hash, 0, hashes, width * TreeHash.LENGTH, TreeHash.LENGTH);
            width++;
        }

        byte[] hashes() {
            return Arrays.copyOf(hashes, width * TreeHash.LENGTH);
        }
    }
}
