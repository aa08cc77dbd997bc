package nl.gestand.command.intake.opendata;

import java.time.LocalDate;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Decision;
import nl.gestand.command.intake.opendata.reading.SourceRecord.TextRecord;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.item.Relation;
import nl.gestand.events.item.Successor;
import nl.gestand.events.motion.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A fact that names an item which is not in the register yet; it is recorded in the transaction that brings that item.
 *
 * @param source the record that told it, as evidence names it
 * @param replacedBy the motion that took the awaited one's place, from {@code on}
 * @param relation how {@code related}, which is in the register, stands to the awaited one
 * @param text of the awaited motion
 */
record Waiting(
        String source,
        @Nullable ItemId replacedBy,
        @Nullable LocalDate on,
        @Nullable LocalDate countsFrom,
        @Nullable Relation relation,
        @Nullable ItemId related,
        @Nullable TextRecord text) {

    static Waiting replaced(String source, ItemId by, @Nullable LocalDate on, @Nullable LocalDate countsFrom) {
        return new Waiting(source, by, on, countsFrom, null, null, null);
    }

    static Waiting related(String source, Relation relation, ItemId item, @Nullable LocalDate countsFrom) {
        return new Waiting(source, null, null, countsFrom, relation, item, null);
    }

    static Waiting text(TextRecord text) {
        return new Waiting(text.origin().name(), null, null, null, null, null, text);
    }

    /** The item on which it is recorded once the awaited one is there. */
    ItemId onto(ItemId awaited) {
        return related == null ? awaited : related;
    }

    /** What to record then. */
    Taking taking(ItemId awaited) {
        if (text != null) {
            return new TakingText(text);
        }
        if (relation != null) {
            return new TakingRelation(relation, awaited, countsFrom, Evidence.record(source));
        }
        if (replacedBy == null) {
            throw new IllegalStateException("nothing waits in " + this);
        }
        return TakingDecision.replaced(
                Successor.item(replacedBy),
                new Decision(Outcome.REPLACED, on, countsFrom, null, null),
                Evidence.record(source));
    }
}
