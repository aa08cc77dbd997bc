package nl.gestand.verify.proof;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Proofs of a tree as RFC 9162 verifies them (2.1.3.2 and 2.1.4.2). */
public final class Proofs {

    private Proofs() {}

    /** Whether that leaf is at that index of the tree. */
    public static boolean includes(long index, long size, byte[] leafHash, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        byte[] hash = leafHash;
        for (byte[] sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Hashes.node(sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Hashes.node(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /** Whether the first tree is how the second began. */
    public static boolean extend(long first, byte[] firstRoot, long second, byte[] secondRoot, List<byte[]> path) {
        if (first <= 0 || first > second) {
            return false;
        }
        if (first == second) {
            return path.isEmpty() && Arrays.equals(firstRoot, secondRoot);
        }
        Iterator<byte[]> rest = path.iterator();
        boolean whole = Long.bitCount(first) == 1;
        if (!whole && !rest.hasNext()) {
            return false;
        }
        byte[] old = whole ? firstRoot : rest.next();
        byte[] now = old;
        long node = first - 1;
        long last = second - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        while (rest.hasNext()) {
            byte[] sibling = rest.next();
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                old = Hashes.node(sibling, old);
                now = Hashes.node(sibling, now);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                now = Hashes.node(now, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(old, firstRoot) && Arrays.equals(now, secondRoot);
    }
}
