package nl.gestand.verify.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.gestand.verify.entry.Comparison;
import nl.gestand.verify.entry.Entry;
import nl.gestand.verify.proof.Checkpoint;
import nl.gestand.verify.proof.CompactRange;
import nl.gestand.verify.proof.Trust;
import nl.gestand.verify.proof.Trust.Kept;
import nl.gestand.verify.report.Finding;
import nl.gestand.verify.report.Kind;
import nl.gestand.verify.report.Malformed;
import nl.gestand.verify.report.Report;
import nl.gestand.verify.report.Where;
import org.jspecify.annotations.Nullable;

/** A bundle of all events: they give the root, or their entries do and tell which event is not what was sealed. */
final class WholeLog implements EventCheck {

    private static final int IN_FULL = 1_000;

    private final Checkpoint checkpoint;
    private final Report report;
    private final List<Kept> kept;
    private final List<Kept> unlike = new ArrayList<>();
    private final List<BundledEvent> differing = new ArrayList<>();
    private final CompactRange ofEvents = new CompactRange();
    private final CompactRange ofEntries = new CompactRange();
    private long due;
    private long differ;
    private boolean eventsFit;
    private boolean entriesFit;
    private int nextKept;

    WholeLog(Checkpoint checkpoint, Trust trust, Report report) {
        this.checkpoint = checkpoint;
        this.report = report;
        this.kept = trust.signedKept(report);
    }

    @Override
    public void see(BundledEvent event) {
        order(event);
        byte[] hash = event.hash();
        byte[] ofEntry = event.hashOfEntry();
        if (hash == null || ofEntry != null && !Arrays.equals(hash, ofEntry)) {
            differ++;
            if (differing.size() < IN_FULL) {
                differing.add(event);
            }
        }
        ofEvents.append(hash == null ? new byte[32] : hash);
        ofEntries.append(ofEntry != null ? ofEntry : hash == null ? new byte[32] : hash);
        if (ofEvents.size() == checkpoint.size()) {
            eventsFit = Arrays.equals(ofEvents.root(), checkpoint.root());
            entriesFit = Arrays.equals(ofEntries.root(), checkpoint.root());
        }
        for (; nextKept < kept.size() && kept.get(nextKept).size() <= ofEvents.size(); nextKept++) {
            hold(kept.get(nextKept));
        }
    }

    private void hold(Kept one) {
        if (one.size() == ofEvents.size()
                && !Arrays.equals(ofEvents.root(), one.checkpoint().root())
                && !Arrays.equals(ofEntries.root(), one.checkpoint().root())) {
            unlike.add(one);
        }
    }

    private void order(BundledEvent event) {
        if (event.leaf() > due) {
            report.add(new Finding(
                    Kind.EVENT_DELETED,
                    Where.leaf(due),
                    (event.leaf() == due + 1
                                    ? "Leaf " + due + " is"
                                    : "Leaves " + due + " to " + (event.leaf() - 1) + " are")
                            + " not in the bundle, which says that it holds all."));
        } else if (event.leaf() < due) {
            report.add(new Finding(
                    Kind.MOVED, event.where(), "order", "It stands after leaf " + (due - 1) + ", or is there twice."));
        }
        due = Math.max(due, event.leaf() + 1);
    }

    @Override
    public void end(long events) {
        size(events);
        boolean fits = eventsFit || entriesFit || checkpoint.size() == 0 && events == 0;
        if (!fits && events == checkpoint.size()) {
            report.add(new Finding(Kind.ROOT, "The events are not those that the checkpoint was signed for."));
        }
        differing.forEach(this::tell);
        if (differ > differing.size()) {
            report.remark((differ - differing.size()) + " more events differ from their entries.");
        }
        unlike.forEach(one -> report.add(new Finding(
                Kind.REWRITTEN,
                "The first " + one.size() + " events are not those that " + one.words() + " vouches for."
                        + (fits ? " History before it was rewritten, and signed again with the log's own key." : ""))));
        for (; nextKept < kept.size(); nextKept++) {
            later(kept.get(nextKept));
        }
    }

    private void size(long events) {
        if (events < checkpoint.size()) {
            report.add(new Finding(
                    Kind.CUT_OFF,
                    "The bundle holds " + events + " events, and its checkpoint vouches for " + checkpoint.size()
                            + "."));
        } else if (events > checkpoint.size()) {
            report.add(new Finding(
                    Kind.EVENT_INSERTED,
                    "The bundle holds " + events + " events, and its checkpoint vouches for " + checkpoint.size()
                            + ": what is more was put in."));
        }
    }

    private void later(Kept one) {
        if (one.size() > checkpoint.size()) {
            report.notChecked("Whether this bundle agrees with " + one.words()
                    + ": that is of a later day than the bundle, which ends at " + checkpoint.size() + ".");
        }
    }

    private void tell(BundledEvent event) {
        Entry entry = entry(event);
        if (eventsFit) {
            report.add(new Finding(
                    Kind.LEAF_ALTERED,
                    event.where(),
                    entry == null
                            ? "entry"
                            : Comparison.of(entry, event.event(), event.salt()).partsInWords(),
                    "The entry in the bundle was changed; the event is what was sealed."));
            return;
        }
        if (entry == null) {
            report.add(new Finding(
                    event.entry() == null ? Kind.EVENT_ALTERED : Kind.LEAF_ALTERED,
                    event.where(),
                    event.entry() == null ? "salt" : "entry",
                    event.entry() == null
                            ? "Its salt is none, so its payload cannot be checked."
                            : "The bundle holds no well-formed entry of it."));
            return;
        }
        Comparison comparison = Comparison.of(entry, event.event(), event.salt());
        report.add(new Finding(
                comparison.kind(),
                event.where(),
                comparison.partsInWords(),
                (entriesFit ? "The event is not what was sealed: " : "The event and its entry do not agree: ")
                        + comparison.inWords() + "."));
    }

    private static @Nullable Entry entry(BundledEvent event) {
        try {
            return event.entry() == null ? null : Entry.parse(event.entry());
        } catch (Malformed noEntry) {
            return null;
        }
    }
}
