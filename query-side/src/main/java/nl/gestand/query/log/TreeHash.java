package nl.gestand.query.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes of RFC 6962, section 2.1: SHA-256, with a first byte that tells a leaf from a node above leaves. */
final class TreeHash {

    /** Bytes of one. */
    static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private TreeHash() {}

    /** The root of a tree without leaves. */
    static byte[] empty() {
        return sha256().digest();
    }

    static byte[] leaf(byte[] entry) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return digest.digest(entry);
    }

    static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** The root above so many hashes side by side, a power of two. */
    static byte[] root(byte[] hashes) {
        byte[] level = hashes;
        while (level.length > LENGTH) {
            level = parents(level);
        }
        return level;
    }

    private static byte[] parents(byte[] hashes) {
        MessageDigest digest = sha256();
        byte[] parents = new byte[hashes.length / 2];
        for (int i = 0; i < parents.length; i += LENGTH) {
            digest.update(NODE);
            digest.update(hashes, 2 * i, 2 * LENGTH);
            System.arraycopy(digest.digest(), 0, parents, i, LENGTH);
        }
        return parents;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
