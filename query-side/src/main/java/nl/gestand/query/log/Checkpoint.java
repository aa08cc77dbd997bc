package nl.gestand.query.log;

import java.util.Base64;

/**
 * What a log says of itself at a size (C2SP tlog-checkpoint); signed, it is a {@link SignedNote}.
 *
 * @param origin the log's name, for ever
 * @param size leaves
 * @param root the tree's root hash
 */
record Checkpoint(String origin, long size, String root) {

    static Checkpoint of(String origin, long size, byte[] root) {
        return new Checkpoint(origin, size, Base64.getEncoder().encodeToString(root));
    }

    /** The text that is signed. */
    String text() {
        return origin + "\n" + size + "\n" + root + "\n";
    }
}
