package nl.gestand.query.log;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Verifies proofs as RFC 9162 tells it (sections 2.1.3.2 and 2.1.4.2), which is not how they are made. */
final class ProofCheck {

    private ProofCheck() {}

    static boolean includes(byte[] leafHash, long index, long size, List<byte[]> path, byte[] root) {
        long fn = index;
        long sn = size - 1;
        byte[] r = leafHash;
        for (byte[] p : path) {
            if (sn == 0) {
                return false;
            }
            if (odd(fn) || fn == sn) {
                r = TreeHash.node(p, r);
                while (!odd(fn) && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                r = TreeHash.node(r, p);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(r, root);
    }

    static boolean grows(long from, long to, List<byte[]> proof, byte[] first, byte[] second) {
        if (from == to) {
            return proof.isEmpty() && Arrays.equals(first, second);
        }
        boolean power = Long.bitCount(from) == 1;
        Iterator<byte[]> path = proof.iterator();
        if (!power && !path.hasNext()) {
            return false;
        }
        long fn = from - 1;
        long sn = to - 1;
        while (odd(fn)) {
            fn >>= 1;
            sn >>= 1;
        }
        byte[] fr = power ? first : path.next();
        byte[] sr = fr;
        while (path.hasNext()) {
            byte[] c = path.next();
            if (sn == 0) {
                return false;
            }
            if (odd(fn) || fn == sn) {
                fr = TreeHash.node(c, fr);
                sr = TreeHash.node(c, sr);
                while (!odd(fn) && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = TreeHash.node(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(fr, first) && Arrays.equals(sr, second);
    }

    private static boolean odd(long number) {
        return (number & 1) == 1;
    }
}
