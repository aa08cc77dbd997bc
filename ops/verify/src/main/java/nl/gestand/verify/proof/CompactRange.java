package nl.gestand.verify.proof;

import java.util.ArrayList;
import java.util.List;

/** The hashes of the full subtrees from the left: all that is needed to go on and to know the root, at most 63 of them. */
public final class CompactRange {

    private final List<byte[]> peaks = new ArrayList<>();
    private long size;

    public void append(byte[] leafHash) {
        byte[] peak = leafHash;
        for (long below = size; (below & 1) == 1; below >>= 1) {
            peak = Hashes.node(peaks.removeLast(), peak);
        }
        peaks.add(peak);
        size++;
    }

    public long size() {
        return size;
    }

    /** Of what was appended so far; of nothing it is the hash of nothing. */
    public byte[] root() {
        if (peaks.isEmpty()) {
            return Hashes.plain(new byte[0]);
        }
        byte[] root = peaks.getLast();
        for (int left = peaks.size() - 2; left >= 0; left--) {
            root = Hashes.node(peaks.get(left), root);
        }
        return root;
    }
}
