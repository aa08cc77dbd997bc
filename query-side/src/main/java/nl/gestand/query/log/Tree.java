package nl.gestand.query.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Roots and proofs of RFC 6962, computed from tiles; a tile is read once. The names MTH, PATH and SUBPROOF are the RFC's.
 * Any size that the tiles reach can be asked for, so the tree of an earlier size is as good as the last.
 */
final class Tree {

    private record Place(int level, long index) {}

    private final Tiles tiles;
    private final Map<Place, byte[]> read = new HashMap<>();

    Tree(Tiles tiles) {
        this.tiles = tiles;
    }

    /** The root of the first {@code size} leaves. */
    byte[] root(long size) {
        return size == 0 ? TreeHash.empty() : mth(0, size);
    }

    byte[] leaf(long index) {
        return hash(0, index);
    }

    /** What leads from that leaf to the root of the first {@code size} leaves, from the leaf's sibling upwards. */
    List<byte[]> inclusion(long leaf, long size) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("leaf " + leaf + " is not among " + size);
        }
        List<byte[]> path = new ArrayList<>();
        path(leaf, 0, size, path);
        return path;
    }

    /** What shows that the tree of size {@code to} begins with the tree of size {@code from}, which is 1 at least. */
    List<byte[]> consistency(long from, long to) {
        if (from < 1 || from > to) {
            throw new IllegalArgumentException("no tree grows from " + from + " to " + to);
        }
        List<byte[]> proof = new ArrayList<>();
        subproof(from, 0, to, true, proof);
        return proof;
    }

    private void path(long leaf, long low, long high, List<byte[]> path) {
        if (high - low == 1) {
            return;
        }
        long middle = low + split(high - low);
        if (leaf < middle) {
            path(leaf, low, middle, path);
            path.add(mth(middle, high));
        } else {
            path(leaf, middle, high, path);
            path.add(mth(low, middle));
        }
    }

    private void subproof(long from, long low, long high, boolean whole, List<byte[]> proof) {
        if (from == high) {
            if (!whole) {
                proof.add(mth(low, high));
            }
            return;
        }
        long middle = low + split(high - low);
        if (from <= middle) {
            subproof(from, low, middle, whole, proof);
            proof.add(mth(middle, high));
        } else {
            subproof(from, middle, high, false, proof);
            proof.add(mth(low, middle));
        }
    }

    /** Of leaves from {@code low} to before {@code high}, where {@code low} is a place at which a subtree begins. */
    private byte[] mth(long low, long high) {
        long count = high - low;
        if (Long.bitCount(count) == 1) {
            int height = Long.numberOfTrailingZeros(count);
            return hash(height, low >>> height);
        }
        long middle = low + split(count);
        return TreeHash.node(mth(low, middle), mth(middle, high));
    }

    /** The root of the full subtree of 2^height leaves, counted by subtrees of that height. */
    private byte[] hash(int height, long index) {
        int level = height / Tiles.HEIGHT;
        int within = height % Tiles.HEIGHT;
        long first = index << within;
        int offset = (int) (first % Tiles.WIDTH);
        return within(level, first / Tiles.WIDTH, offset, 1 << within);
    }

    private byte[] within(int level, long tile, int offset, int count) {
        byte[] hashes = read.computeIfAbsent(new Place(level, tile), place -> tiles.hashes(level, tile));
        int from = offset * TreeHash.LENGTH;
        int to = from + count * TreeHash.LENGTH;
        if (hashes.length < to) {
            throw new Tiles.TileMissing(level, tile);
        }
        return TreeHash.root(Arrays.copyOfRange(hashes, from, to));
    }

    /** The largest power of two that is smaller. */
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }
}
