package nl.gestand.command.intake.opendata;

import java.time.LocalDate;
import nl.gestand.command.item.ItemKind;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.ItemEvent.ItemRelated;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.item.Relation;
import nl.gestand.events.item.Successor;
import org.jspecify.annotations.Nullable;

/** That a commitment repeats, amends or supplements another. */
record TakingRelation(
        Relation relation, ItemId other, @Nullable LocalDate countsFrom, Evidence source) implements Taking {

    @Override
    public void on(Growing item) {
        item.require(ItemKind.COMMITMENT);
        boolean told = item.wasTold(
                ItemRelated.class,
                source,
                before -> before.relation() == relation
                        && other.equals(before.other().item()));
        if (!told && !other.equals(item.id())) {
            item.add(new ItemRelated(relation, Successor.item(other), Growing.on(null, countsFrom, source)));
        }
    }
}
