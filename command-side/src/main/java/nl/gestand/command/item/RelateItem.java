package nl.gestand.command.item;

import java.util.List;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.events.item.ItemEvent.ItemRelated;

/** Records that a commitment repeats, amends or supplements another. */
public record RelateItem(ItemRelated related) implements ItemCommand {

    @Override
    public List<ItemRelated> decide(ItemState item, Situation situation) {
        if (item.kind() != ItemKind.COMMITMENT) {
            throw new Refused(Reason.NOT_A_COMMITMENT, "Only a commitment repeats, amends or supplements another.");
        }
        if (item.id().equals(related.other().item())) {
            throw new Refused(Reason.ALREADY_RECORDED, "An item cannot be related to itself.");
        }
        return List.of(related);
    }
}
