package nl.gestand.query.log;

/**
 * The hashes of a tree in tiles of 256, as C2SP tlog-tiles divides it: at level 0 those of the leaves, at the level
 * above the root of each full tile.
 */
interface Tiles {

    /** Hashes in a full tile. */
    int WIDTH = 256;

    /** Binary levels that a tile spans: 256 is 2 to the power of 8. */
    int HEIGHT = 8;

    /**
     * The hashes of that tile side by side, as many as there are.
     *
     * @throws TileMissing where there is no such tile
     */
    byte[] hashes(int level, long index);

    /** The tree cannot be told, since a tile that belongs to it is not there or too short. */
    final class TileMissing extends RuntimeException {

        TileMissing(int level, long index) {
            super("the transparency log lacks hashes of tile " + index + " at level " + level);
        }
    }
}
