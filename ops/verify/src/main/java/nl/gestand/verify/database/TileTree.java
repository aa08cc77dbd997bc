package nl.gestand.verify.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.gestand.verify.proof.CompactRange;
import nl.gestand.verify.report.Finding;
import nl.gestand.verify.report.Kind;
import nl.gestand.verify.report.Report;

/** The tree over the hashes of the lowest tiles; each full tile must be one hash of the level above. */
final class TileTree {

    private final Tiles tiles;
    private final Report report;
    private final CompactRange whole = new CompactRange();
    private final List<CompactRange> open = new ArrayList<>();
    private final List<Long> counts = new ArrayList<>();

    TileTree(Tiles tiles, Report report) {
        this.tiles = tiles;
        this.report = report;
    }

    void append(byte[] leafHash) {
        whole.append(leafHash);
        append(0, leafHash);
    }

    long size() {
        return whole.size();
    }

    byte[] root() {
        return whole.root();
    }

    private void append(int level, byte[] hash) {
        if (level == open.size()) {
            open.add(new CompactRange());
            counts.add(0L);
        }
        open.get(level).append(hash);
        if (open.get(level).size() == Tiles.WIDTH) {
            byte[] above = open.get(level).root();
            open.set(level, new CompactRange());
            long number = counts.get(level);
            counts.set(level, number + 1);
            compare(level + 1, number, above);
            append(level + 1, above);
        }
    }

    private void compare(int level, long number, byte[] hash) {
        if (!Arrays.equals(hash, tiles.hash(level, number))) {
            report.add(new Finding(
                    Kind.TILE,
                    "Hash " + number + " of level " + level + " is not that of the tile below it, which holds hashes "
                            + number * Tiles.WIDTH + " to " + (number * Tiles.WIDTH + Tiles.WIDTH - 1) + "."));
        }
    }

    /** Nothing may be kept above that nothing is below. */
    void end() {
        for (int level = 0; level < open.size(); level++) {
            long number = counts.get(level);
            if (tiles.hash(level + 1, number) != null) {
                report.add(new Finding(
                        Kind.TILE,
                        "Level " + (level + 1) + " holds a hash " + number + " of a tile that is not full."));
            }
        }
    }
}
