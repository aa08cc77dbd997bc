package nl.gestand.verify.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import nl.gestand.verify.proof.Checkpoint;
import nl.gestand.verify.proof.CompactRange;
import nl.gestand.verify.proof.StampCheck;
import nl.gestand.verify.proof.Trust;
import nl.gestand.verify.proof.Trust.Kept;
import nl.gestand.verify.report.Finding;
import nl.gestand.verify.report.Kind;
import nl.gestand.verify.report.Malformed;
import nl.gestand.verify.report.Report;
import nl.gestand.verify.report.Where;
import org.jspecify.annotations.Nullable;

/** Holds the roots of leaves and of tiles against each checkpoint, the log's own and the kept ones, at its size. */
final class Roots {

    private static final int IN_FULL = 1_000;

    private final Trust trust;
    private final Report report;
    private final Moments moments;
    private final StampCheck stamps;
    private final Iterator<StoredCheckpoint> stored;
    private final List<Kept> kept;
    private final List<Kept> rewritten = new ArrayList<>();
    private final List<Long> unlike = new ArrayList<>();
    private @Nullable StoredCheckpoint next;
    private int nextKept;
    private long read;
    private long lastStored;
    private long byLeaves;
    private long byTiles;

    Roots(LogDatabase database, Trust trust, Moments moments, Report report) {
        this.trust = trust;
        this.report = report;
        this.moments = moments;
        this.stamps = new StampCheck(trust, report);
        this.stored = database.checkpoints();
        this.kept = trust.signedKept(report);
        forward();
    }

    long byLeaves() {
        return byLeaves;
    }

    long byTiles() {
        return byTiles;
    }

    /** At each size; a tree that has not that size says nothing. */
    void at(long size, CompactRange leaves, TileTree tiles) {
        while (next != null && next.size() <= size) {
            if (next.size() == size) {
                judge(next, leaves, tiles);
            } else {
                report.add(new Finding(
                        Kind.CHECKPOINT, "A checkpoint is of " + next.size() + " leaves, which is no size of a log."));
            }
            forward();
        }
        for (; nextKept < kept.size() && kept.get(nextKept).size() <= size; nextKept++) {
            Kept one = kept.get(nextKept);
            if (one.size() == size && !fits(one.checkpoint(), leaves, tiles)) {
                rewritten.add(one);
            }
        }
    }

    private void judge(StoredCheckpoint row, CompactRange leaves, TileTree tiles) {
        String what = "The log's checkpoint of " + row.size() + " leaves";
        Checkpoint checkpoint = parsed(row, what);
        lastStored = row.size();
        if (checkpoint == null) {
            return;
        }
        byte[] stamp = row.stamp();
        moments.sealed(row.signedAt(), stamp == null ? null : stamps.check(checkpoint, stamp));
        boolean signed = trust.isSigned(checkpoint, what, Where.NOWHERE, report);
        if (signed && !fits(checkpoint, leaves, tiles) && unlike.size() < IN_FULL) {
            unlike.add(row.size());
        }
    }

    private @Nullable Checkpoint parsed(StoredCheckpoint row, String what) {
        try {
            Checkpoint checkpoint = Checkpoint.parse(row.note());
            String root = Base64.getEncoder().encodeToString(checkpoint.root());
            if (checkpoint.size() == row.size() && root.equals(row.root())) {
                return checkpoint;
            }
            report.add(new Finding(
                    Kind.CHECKPOINT, what + " is kept with another size or root than its signed text says."));
            return checkpoint.size() == row.size() ? checkpoint : null;
        } catch (Malformed noCheckpoint) {
            report.add(new Finding(Kind.CHECKPOINT, what + " is malformed: " + noCheckpoint.getMessage() + "."));
            return null;
        }
    }

    private boolean fits(Checkpoint checkpoint, CompactRange leaves, TileTree tiles) {
        boolean ofLeaves = leaves.size() == checkpoint.size() && Arrays.equals(leaves.root(), checkpoint.root());
        boolean ofTiles = tiles.size() == checkpoint.size() && Arrays.equals(tiles.root(), checkpoint.root());
        byLeaves = ofLeaves ? checkpoint.size() : byLeaves;
        byTiles = ofTiles ? checkpoint.size() : byTiles;
        return ofLeaves || ofTiles;
    }

    private void forward() {
        next = stored.hasNext() ? stored.next() : null;
        read += next == null ? 0 : 1;
    }

    /** @param leaves how many there are, and how many hashes of leaves in tiles */
    void end(long leaves, long tileHashes) {
        long size = Math.max(leaves, tileHashes);
        for (; next != null; forward()) {
            beyond(next, size);
        }
        for (; nextKept < kept.size(); nextKept++) {
            report.add(new Finding(
                    Kind.CUT_OFF,
                    "The log has " + size + " leaves, and " + kept.get(nextKept).words() + " vouches for more: leaves "
                            + size + " to " + (kept.get(nextKept).size() - 1) + " are gone."));
        }
        long proven = Math.max(byLeaves, byTiles);
        rewritten.forEach(one -> report.add(new Finding(
                Kind.REWRITTEN,
                "The first " + one.size() + " leaves are not those that " + one.words()
                        + " vouches for: history before it was rewritten"
                        + (proven >= one.size() ? ", and signed again with the log's own key." : "."))));
        tellUnlike(proven);
        stamps.sayWhatWasChecked();
        report.checked(read + " of the log's own checkpoints" + (trust.keys().isEmpty() ? "" : " with their signatures")
                + (kept.isEmpty() ? "" : ", and " + kept.size() + " kept from earlier") + ".");
    }

    /** @param leaves how many there are, without what was plainly put in */
    void requireCover(long leaves) {
        if (lastStored < leaves) {
            report.add(new Finding(
                    Kind.CUT_OFF,
                    Where.leaf(lastStored),
                    "checkpoints",
                    "Leaves " + lastStored + " to " + (leaves - 1) + " are covered by no checkpoint: checkpoints were"
                            + " taken away, or leaves were added."));
        }
    }

    private void beyond(StoredCheckpoint row, long size) {
        String what = "The log's checkpoint of " + row.size() + " leaves";
        Checkpoint checkpoint = parsed(row, what);
        lastStored = row.size();
        if (checkpoint != null && trust.isSigned(checkpoint, what, Where.NOWHERE, report)) {
            report.add(new Finding(
                    Kind.CUT_OFF,
                    "The log has " + size + " leaves, and its own checkpoint vouches for more: leaves " + size + " to "
                            + (row.size() - 1) + " are gone."));
        }
    }

    /** A checkpoint that an overall later one passes by was signed for another history; else the log itself is unlike. */
    private void tellUnlike(long proven) {
        unlike.stream()
                .filter(size -> size <= proven)
                .forEach(size -> report.add(new Finding(
                        Kind.REWRITTEN,
                        "The log's own checkpoint of " + size
                                + " leaves is signed, and vouches for another history than" + " the one of " + proven
                                + " leaves.")));
        List<Long> after = unlike.stream().filter(size -> size > proven).toList();
        if (!after.isEmpty()) {
            report.add(new Finding(
                    Kind.ROOT,
                    Where.leaf(proven),
                    "The log is not what its checkpoint of " + after.getFirst() + " leaves was signed for"
                            + (after.size() == 1 ? "" : ", nor that of " + after.getLast() + " leaves")
                            + ": something changed in leaves " + proven + " to " + (after.getFirst() - 1) + "."
                            + (proven == 0 ? "" : " The " + proven + " leaves before are as signed.")));
        }
    }
}
