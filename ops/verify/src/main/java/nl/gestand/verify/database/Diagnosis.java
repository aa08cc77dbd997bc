package nl.gestand.verify.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.gestand.verify.entry.KnownEvents;
import nl.gestand.verify.report.Finding;
import nl.gestand.verify.report.Kind;
import nl.gestand.verify.report.Report;
import nl.gestand.verify.report.Where;
import org.jspecify.annotations.Nullable;

/**
 * Lays leaves beside the hashes in tiles, as two texts are compared: what is only in tiles was taken away, what is only
 * in leaves was put in, what is in both at other places was moved. Tiles are believed as far as a signed checkpoint
 * proves them; where it proves the leaves and not the tiles, it is tiles that were changed.
 */
final class Diagnosis {

    /** Of what is taken away or put in, so many are remembered to tell what was only moved. */
    private static final int REMEMBERED = 10_000;

    private final LogDatabase database;
    private final Tiles tiles;
    private final Report report;
    private final LeafJudge judge;
    private final List<Hole> holes = new ArrayList<>();
    private final List<Leaf> strange = new ArrayList<>();
    private long lastIndex = -1;
    private long lastPosition = Long.MIN_VALUE;

    Diagnosis(LogDatabase database, Tiles tiles, KnownEvents known, Report report) {
        this.database = database;
        this.tiles = tiles;
        this.report = report;
        this.judge = new LeafJudge(known, report);
    }

    /** Leaves that are gone, once {@link #run} has found them. */
    List<Hole> holes() {
        return holes;
    }

    /** Answers how many leaves there are, without those that were put in and with those that are gone. */
    long run(Proven proven) {
        Window rows = new Window(database.leaves());
        long number = 0;
        for (Leaf leaf = rows.peek(); leaf != null; leaf = rows.peek()) {
            byte[] hash = tiles.hash(0, number);
            boolean leavesRule = number < proven.byLeaves() && proven.byLeaves() >= proven.byTiles();
            if (leavesRule || hash == null || Arrays.equals(hash, leaf.hash())) {
                compareTile(leaf, number, hash);
                judge.asSealed(order(rows.take()));
                number++;
                continue;
            }
            String certainty = number < proven.byTiles() ? "" : LeafJudge.UNCERTAIN;
            int gone = tilesBefore(leaf.hash(), number);
            int extra = rows.before(hash);
            if (gone > 0 && (extra == 0 || gone <= extra)) {
                missing(number, number + gone, leaf.position(), certainty);
                number += gone;
            } else if (extra > 0) {
                for (int i = 0; i < extra; i++) {
                    strange(order(rows.take()));
                }
            } else {
                judge.replaced(order(rows.take()), hash, certainty);
                number++;
            }
        }
        long end = tileEnd(number);
        missing(number, end, Long.MAX_VALUE, number < proven.byTiles() ? "" : LeafJudge.UNCERTAIN);
        tellMoved();
        tellTwice(rows.taken());
        return end;
    }

    private void compareTile(Leaf leaf, long number, byte @Nullable [] hash) {
        if (!Arrays.equals(hash, leaf.hash())) {
            report.add(new Finding(
                    Kind.TILE,
                    Where.leaf(number),
                    hash == null
                            ? "No tile holds the hash of this leaf."
                            : "The tile holds another hash than this leaf has; the leaf is as it was signed."));
        }
    }

    /** Which leaf it is in the table, and where it says that its event stands. */
    private Leaf order(Leaf leaf) {
        if (leaf.index() != lastIndex + 1 && holes.isEmpty()) {
            report.add(new Finding(
                    Kind.LEAF_DELETED,
                    Where.leaf(lastIndex + 1),
                    "After leaf " + lastIndex + " comes leaf " + leaf.index() + "."));
        }
        if (leaf.position() <= lastPosition) {
            report.add(new Finding(
                    Kind.MOVED,
                    judge.where(leaf),
                    "order",
                    "The leaf's position " + leaf.position() + " does not follow the one before it, " + lastPosition
                            + "."));
        }
        lastIndex = leaf.index();
        lastPosition = leaf.position();
        return leaf;
    }

    private int tilesBefore(byte[] hash, long number) {
        for (int count = 1; count <= Tiles.WIDTH; count++) {
            byte[] other = tiles.hash(0, number + count);
            if (other == null) {
                return 0;
            }
            if (Arrays.equals(other, hash)) {
                return count;
            }
        }
        return 0;
    }

    private long tileEnd(long from) {
        long end = from;
        while (tiles.hash(0, end) != null) {
            end++;
        }
        return end;
    }

    private void missing(long from, long to, long before, String certainty) {
        for (long number = from; number < to; number++) {
            byte[] hash = tiles.hash(0, number);
            if (hash != null && holes.size() < REMEMBERED) {
                holes.add(new Hole(number, hash, lastPosition, before, certainty));
            } else {
                report.add(new Finding(Kind.LEAF_DELETED, Where.leaf(number), "The leaf is gone."));
            }
        }
        lastIndex = to > from && before == Long.MAX_VALUE ? lastIndex : Math.max(lastIndex, lastIndex + (to - from));
    }

    private void strange(Leaf leaf) {
        if (strange.size() < REMEMBERED) {
            strange.add(leaf);
        } else {
            judge.inserted(leaf);
        }
    }

    private void tellMoved() {
        Map<String, Hole> gone = new HashMap<>();
        holes.forEach(hole -> gone.put(hole.hex(), hole));
        for (Leaf leaf : strange) {
            Hole hole = gone.get(HexFormat.of().formatHex(leaf.hash()));
            if (hole == null) {
                judge.inserted(leaf);
            } else {
                holes.remove(hole);
                report.add(new Finding(
                        Kind.MOVED,
                        judge.where(leaf),
                        "order",
                        "This leaf was sealed as leaf " + hole.leaf() + " and stands now as leaf " + leaf.index()
                                + "."));
                judge.asSealed(leaf);
            }
        }
    }

    /** Rows under one index, which a table without its primary key may hold, are read as one. */
    private void tellTwice(long rows) {
        long count = database.count("log_leaf");
        if (rows != count) {
            report.add(new Finding(
                    Kind.LEAF_INSERTED, "The table has " + count + " leaves under " + rows + " different indexes."));
        }
    }
}
