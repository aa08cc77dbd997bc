package nl.gestand.verify.database;

import java.util.Arrays;
import java.util.Iterator;
import nl.gestand.verify.entry.KeptEvent;
import nl.gestand.verify.entry.KnownEvents;
import nl.gestand.verify.proof.CompactRange;
import nl.gestand.verify.proof.Trust;
import nl.gestand.verify.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Checks a log in its database. One reading proves it; only where leaves, events and tiles are not of one mind, a second
 * one says what became of which.
 */
public final class DatabaseCheck {

    private final LogDatabase database;
    private final Trust trust;
    private final Report report;
    private final KnownEvents known = KnownEvents.read();
    private final Tiles tiles;

    public DatabaseCheck(LogDatabase database, Trust trust, Report report) {
        this.database = database;
        this.trust = trust;
        this.report = report;
        this.tiles = new Tiles(database, report);
    }

    public void run() {
        trust.sayWhatIsMissing(report);
        DocumentCheck documents = new DocumentCheck(database, report);
        Moments moments = new Moments(report);
        Roots roots = new Roots(database, trust, moments, report);
        Proven proven = prove(roots, moments, documents);
        Diagnosis diagnosis = new Diagnosis(database, tiles, known, report);
        roots.requireCover(proven.isEven() ? proven.leaves() : diagnosis.run(proven));
        new UnsealedEvents(database, known, report).tell(diagnosis.holes());
        new Sequences(database, report).run();
        documents.run();
        report.checked(proven.leaves() + " leaves with their events: payload, metadata, name, revision, item, sequence,"
                + " recorded moment and order.");
    }

    private Proven prove(Roots roots, Moments moments, DocumentCheck documents) {
        CompactRange leaves = new CompactRange();
        TileTree tree = new TileTree(tiles, report);
        Iterator<Leaf> rows = database.leaves();
        boolean even = true;
        long position = Long.MIN_VALUE;
        for (long index = 0; ; index++) {
            Leaf leaf = rows.hasNext() ? rows.next() : null;
            byte[] hash = tree.size() == index ? tiles.hash(0, index) : null;
            if (leaf == null && hash == null) {
                break;
            }
            if (leaf != null) {
                leaves.append(leaf.hash());
                even &= isEven(leaf, index, position, hash);
                position = leaf.position();
                KeptEvent event = leaf.event();
                if (event != null) {
                    moments.see(event, leaf.index());
                    documents.see(event, leaf.index());
                }
            } else {
                even = false;
            }
            if (hash != null) {
                tree.append(hash);
            }
            roots.at(index + 1, leaves, tree);
        }
        tree.end();
        roots.end(leaves.size(), tree.size());
        moments.end();
        even &= leaves.size() == database.count("log_leaf");
        return new Proven(leaves.size(), roots.byLeaves(), roots.byTiles(), even);
    }

    private boolean isEven(Leaf leaf, long index, long lastPosition, byte @Nullable [] hash) {
        KeptEvent event = leaf.event();
        return event != null
                && leaf.index() == index
                && leaf.position() > lastPosition
                && Long.valueOf(leaf.position()).equals(event.position())
                && Arrays.equals(leaf.hash(), hash)
                && leaf.text().equals(leaf.entryOfEvent())
                && known.has(event.name(), event.revision());
    }
}
