package nl.gestand.command.item;

import java.util.List;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.ItemAssigned;

/** Hands an item over to another committee; a clerk of the one that follows it says so. */
record MoveCommittee(String to, Ground ground) implements ItemCommand {

    @Override
    public List<ItemAssigned> decide(ItemState item, Situation situation) {
        situation.requireCommittee(item);
        if (to.equals(situation.by().scope())) {
            throw new Refused(Reason.NO_CHANGE_OF_COMMITTEE, to + " follows this item already.");
        }
        return List.of(new ItemAssigned(null, to, ground));
    }
}
