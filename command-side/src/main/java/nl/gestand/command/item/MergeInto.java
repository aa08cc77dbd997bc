package nl.gestand.command.item;

import java.util.List;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.ItemMerged;
import nl.gestand.events.item.ItemId;

/** The half of {@link MergeItems} that concerns the item that ends. */
record MergeInto(ItemId into, ItemKind intoKind, Ground ground) implements ItemCommand {

    @Override
    public List<ItemMerged> decide(ItemState item, Situation situation) {
        if (item.facts().ministry(situation.today()).isPresent()) {
            situation.requireResponsible(item);
        }
        if (item.id().equals(into)) {
            throw new Refused(Reason.CANNOT_MERGE, "An item cannot be merged into itself.");
        }
        if (item.kind() != intoKind) {
            throw new Refused(Reason.CANNOT_MERGE, "A motion and a commitment are never the same item.");
        }
        return List.of(new ItemMerged(into, ground));
    }
}
