package nl.gestand.command.item;

import java.util.List;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.NumberAssigned;
import nl.gestand.events.number.ItemNumber;

/** Gives an item a number; that no other item holds it is settled across items. */
public record AssignNumber(ItemNumber number, Ground ground) implements ItemCommand {

    @Override
    public List<NumberAssigned> decide(ItemState item, Situation situation) {
        if (item.facts().numbers().contains(number)) {
            throw new Refused(Reason.ALREADY_RECORDED, "The item has the number " + number.canonical() + " already.");
        }
        return List.of(new NumberAssigned(number, ground));
    }
}
