package nl.gestand.command.item;

import java.util.List;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.ItemTransferred;

/** Hands an item over to another ministry (overdracht), which alone reports on it from that day. */
public record TransferItem(String to, Ground ground) implements ItemCommand {

    @Override
    public List<ItemTransferred> decide(ItemState item, Situation situation) {
        situation.requireResponsible(item);
        String from = item.facts().ministry(situation.today()).orElseThrow();
        if (from.equals(to)) {
            throw new Refused(Reason.NO_CHANGE_OF_MINISTRY, to + " is responsible for this item already.");
        }
        return List.of(new ItemTransferred(from, to, ground));
    }
}
