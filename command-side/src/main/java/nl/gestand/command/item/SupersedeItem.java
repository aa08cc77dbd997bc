package nl.gestand.command.item;

import java.util.List;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.events.item.ItemEvent.ItemSuperseded;
import nl.gestand.events.item.Successor;

/** Records that another item, paper or plan took this one's place (achterhaald). */
public record SupersedeItem(ItemSuperseded superseded) implements ItemCommand {

    @Override
    public List<ItemSuperseded> decide(ItemState item, Situation situation) {
        situation.requireResponsible(item);
        Successor by = superseded.by();
        if (item.id().equals(by.item())
                || (by.number() != null && item.facts().numbers().contains(by.number()))) {
            throw new Refused(Reason.SUPERSEDES_ITSELF, "An item cannot supersede itself.");
        }
        return List.of(superseded);
    }
}
