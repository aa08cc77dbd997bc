package nl.gestand.verify.database;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.gestand.verify.entry.KeptEvent;
import nl.gestand.verify.entry.KnownEvents;
import nl.gestand.verify.report.Finding;
import nl.gestand.verify.report.Kind;
import nl.gestand.verify.report.Report;
import nl.gestand.verify.report.Where;

/** Events without a leaf: at the end they wait to be sealed; before it they were put in, or lost their leaf. */
final class UnsealedEvents {

    private final LogDatabase database;
    private final LeafJudge judge;
    private final Report report;

    UnsealedEvents(LogDatabase database, KnownEvents known, Report report) {
        this.database = database;
        this.judge = new LeafJudge(known, report);
        this.report = report;
    }

    /** @param holes leaves that are gone */
    void tell(List<Hole> holes) {
        List<Hole> open = new ArrayList<>(holes);
        long lastSealed = lastSealed();
        long waiting = 0;
        for (Iterator<KeptEvent> events = database.withoutLeaf(); events.hasNext(); ) {
            KeptEvent event = events.next();
            Long position = event.position();
            Hole hole = position == null ? null : holeOf(open, position);
            if (hole != null) {
                open.remove(hole);
                report.add(new Finding(
                        Kind.LEAF_DELETED,
                        event.where(hole.leaf()),
                        "The leaf of this event is gone; its event is there." + hole.certainty()));
            } else if (position != null && position <= lastSealed) {
                report.add(new Finding(
                        Kind.EVENT_INSERTED,
                        event.where(null),
                        "This event has no leaf, though later ones have: it was put in, or its leaf was taken away."));
            } else {
                waiting++;
            }
            judge.name(event, null);
        }
        open.forEach(hole -> report.add(new Finding(
                Kind.EVENT_DELETED,
                Where.leaf(hole.leaf()),
                "Leaf and event are gone; only the hash in the tile tells that they were there. A gap in a sequence tells"
                        + " of which item." + hole.certainty())));
        if (waiting > 0) {
            report.notChecked(waiting + " events at the end are not sealed yet, so nothing is proven of them.");
        }
    }

    private long lastSealed() {
        return database.query(
                        "select max(e.global_index) from event e join log_leaf l on l.event_id = e.event_id"
                                + " where l.leaf_index >= (select max(leaf_index) - 256 from log_leaf)",
                        row -> row.getLong(1))
                .getFirst();
    }

    private static @org.jspecify.annotations.Nullable Hole holeOf(List<Hole> open, long position) {
        return open.stream().filter(hole -> hole.mayHold(position)).findFirst().orElse(null);
    }
}
