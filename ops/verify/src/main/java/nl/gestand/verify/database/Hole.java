package nl.gestand.verify.database;

import java.util.HexFormat;

/**
 * A leaf that tiles tell of and that is not there.
 *
 * @param after the position of the leaf before it
 * @param before that of the leaf after it; the highest number where it was the last
 */
record Hole(long leaf, byte[] hash, long after, long before, String certainty) {

    String hex() {
        return HexFormat.of().formatHex(hash);
    }

    boolean mayHold(long position) {
        return position > after && position < before;
    }
}
