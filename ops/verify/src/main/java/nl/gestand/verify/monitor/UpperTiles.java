package nl.gestand.verify.monitor;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.gestand.verify.proof.CompactRange;
import nl.gestand.verify.proof.Hashes;
import nl.gestand.verify.report.Finding;
import nl.gestand.verify.report.Kind;
import nl.gestand.verify.report.Report;

/** What the tiles above the lowest must hold: a hash for each full tile below; a hash in memory for 256 leaves. */
final class UpperTiles {

    private static final int WIDTH = 256;

    private final LogAddress log;
    private final Report report;
    private final List<CompactRange> open = new ArrayList<>();
    private final List<ByteArrayOutputStream> hashes = new ArrayList<>();

    UpperTiles(LogAddress log, Report report) {
        this.log = log;
        this.report = report;
    }

    void append(byte[] leafHash) {
        append(0, leafHash);
    }

    private void append(int level, byte[] hash) {
        if (level == open.size()) {
            open.add(new CompactRange());
            hashes.add(new ByteArrayOutputStream());
        }
        open.get(level).append(hash);
        if (open.get(level).size() == WIDTH) {
            byte[] above = open.get(level).root();
            open.set(level, new CompactRange());
            hashes.get(level).writeBytes(above);
            append(level + 1, above);
        }
    }

    void end() {
        for (int level = 1; level <= hashes.size(); level++) {
            byte[] due = hashes.get(level - 1).toByteArray();
            long count = due.length / Hashes.LENGTH;
            for (long tile = 0; tile * WIDTH < count; tile++) {
                int width = (int) Math.min(WIDTH, count - tile * WIDTH);
                int from = (int) (tile * WIDTH * Hashes.LENGTH);
                byte[] wanted = Arrays.copyOfRange(due, from, from + width * Hashes.LENGTH);
                byte[] shown = log.tileOf(Integer.toString(level), tile, width);
                if (!Arrays.equals(wanted, Arrays.copyOf(shown, wanted.length))) {
                    report.add(new Finding(
                            Kind.TILE, "Tile " + tile + " of level " + level + " is not that of the tiles below it."));
                }
            }
        }
    }
}
