package nl.gestand.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** The tree of RFC 6962 as its section 2.1 defines it: by recursion over all leaves. */
final class WrittenTree {

    private WrittenTree() {}

    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return sha256(new byte[0]);
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int left = split(leaves.size());
        return sha256(new byte[] {1}, root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }

    static List<byte[]> inclusion(int index, List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return new ArrayList<>();
        }
        int left = split(leaves.size());
        List<byte[]> firstPart = leaves.subList(0, left);
        List<byte[]> rest = leaves.subList(left, leaves.size());
        List<byte[]> path = index < left ? inclusion(index, firstPart) : inclusion(index - left, rest);
        path.add(root(index < left ? rest : firstPart));
        return path;
    }

    static List<byte[]> consistency(int first, List<byte[]> leaves) {
        return consistency(first, leaves, true);
    }

    private static List<byte[]> consistency(int first, List<byte[]> leaves, boolean whole) {
        if (first == leaves.size()) {
            return new ArrayList<>(whole ? List.of() : List.of(root(leaves)));
        }
        int left = split(leaves.size());
        List<byte[]> firstPart = leaves.subList(0, left);
        List<byte[]> rest = leaves.subList(left, leaves.size());
        List<byte[]> path =
                first <= left ? consistency(first, firstPart, whole) : consistency(first - left, rest, false);
        path.add(root(first <= left ? rest : firstPart));
        return path;
    }

    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }

    static byte[] leaf(String entry) {
        return sha256(new byte[] {0}, entry.getBytes(UTF_8));
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
