package nl.gestand.verify.database;

import java.util.Arrays;
import nl.gestand.verify.entry.Comparison;
import nl.gestand.verify.entry.Entry;
import nl.gestand.verify.entry.KeptEvent;
import nl.gestand.verify.entry.KnownEvents;
import nl.gestand.verify.report.Finding;
import nl.gestand.verify.report.Kind;
import nl.gestand.verify.report.Report;
import nl.gestand.verify.report.Where;
import org.jspecify.annotations.Nullable;

/** Says of one leaf and its event which of them is not as it was sealed, and in which part. */
final class LeafJudge {

    static final String UNCERTAIN =
            " No valid checkpoint covers this place, so it may as well be the tile that was changed.";

    private final KnownEvents known;
    private final Report report;

    LeafJudge(KnownEvents known, Report report) {
        this.known = known;
        this.report = report;
    }

    Where where(Leaf leaf) {
        KeptEvent event = leaf.event();
        if (event != null) {
            return event.where(leaf.index());
        }
        Entry entry = leaf.entry();
        return entry == null
                ? new Where(leaf.index(), leaf.position(), leaf.eventId(), null, null, null, null)
                : entry.where(leaf.index()).at(leaf.index(), leaf.position());
    }

    /** The leaf is as sealed, so what differs is the event. */
    void asSealed(Leaf leaf) {
        Entry entry = leaf.entry();
        KeptEvent event = leaf.event();
        if (event == null) {
            report.add(new Finding(
                    Kind.EVENT_DELETED, where(leaf), "The event is gone; its leaf is there and tells what it was."));
            return;
        }
        if (entry == null) {
            report.add(new Finding(Kind.LEAF_ALTERED, where(leaf), "entry", "The leaf holds no well-formed entry."));
        } else {
            tell(Comparison.of(entry, event, leaf.salt()), leaf, "The event is not what was sealed: ");
        }
        position(leaf, event);
        name(event, leaf.index());
    }

    /** The leaf is not what was sealed; that may be the event's doing or its own. */
    void replaced(Leaf leaf, byte[] sealed, String certainty) {
        KeptEvent event = leaf.event();
        Entry entry = leaf.entry();
        byte[] ofEvent = leaf.hashOfEvent();
        if (event == null) {
            report.add(new Finding(
                    Kind.EVENT_DELETED, where(leaf), "The event is gone, and its leaf was changed." + certainty));
        } else if (Arrays.equals(ofEvent, sealed)) {
            tellLeafAltered(leaf, entry, event);
        } else if (entry != null && Arrays.equals(ofEvent, leaf.hash())) {
            report.add(new Finding(
                    Kind.EVENT_ALTERED,
                    where(leaf),
                    "event and leaf together",
                    "The event and its leaf agree, and are not what was sealed: both were changed, so which part of the"
                            + " event cannot be told." + certainty));
        } else if (entry == null) {
            report.add(new Finding(
                    Kind.LEAF_ALTERED, where(leaf), "entry", "The leaf holds no well-formed entry." + certainty));
        } else {
            tell(
                    Comparison.of(entry, event, leaf.salt()),
                    leaf,
                    "The leaf is not what was sealed, and the event is not what the leaf says: ");
        }
        if (event != null) {
            position(leaf, event);
            name(event, leaf.index());
        }
    }

    /** No such leaf was sealed. */
    void inserted(Leaf leaf) {
        boolean own = leaf.event() != null;
        report.add(new Finding(
                own ? Kind.EVENT_INSERTED : Kind.LEAF_INSERTED,
                where(leaf),
                own
                        ? "This event and its leaf were put in: no such leaf was sealed."
                        : "This leaf was put in: no such leaf was sealed, and there is no such event."));
        KeptEvent event = leaf.event();
        if (event != null) {
            name(event, leaf.index());
        }
    }

    void name(KeptEvent event, @Nullable Long leaf) {
        if (!known.has(event.name(), event.revision())) {
            report.add(new Finding(
                    Kind.UNKNOWN_EVENT,
                    event.where(leaf),
                    "name",
                    "No register records an event of this name with revision '" + Where.shown(event.revision())
                            + "'."));
        }
    }

    private void tellLeafAltered(Leaf leaf, @Nullable Entry entry, KeptEvent event) {
        String part = entry == null
                ? "entry"
                : Comparison.of(entry, event, leaf.salt()).partsInWords();
        report.add(new Finding(
                Kind.LEAF_ALTERED, where(leaf), part, "The leaf's entry was changed; the event is what was sealed."));
    }

    private void tell(Comparison comparison, Leaf leaf, String opening) {
        if (!comparison.isEqual()) {
            report.add(new Finding(
                    comparison.kind(), where(leaf), comparison.partsInWords(), opening + comparison.inWords() + "."));
        }
    }

    private void position(Leaf leaf, KeptEvent event) {
        if (!Long.valueOf(leaf.position()).equals(event.position())) {
            report.add(new Finding(
                    Kind.MOVED,
                    where(leaf),
                    "order",
                    "The event stands at position " + event.position() + ", and was sealed at " + leaf.position()
                            + "."));
        }
    }
}
