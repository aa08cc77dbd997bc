package nl.gestand.command.item;

import java.util.List;
import nl.gestand.events.item.ItemEvent.DeadlineSet;

/** Sets a deadline (termijn) or moves it (uitstel). */
public record SetDeadline(DeadlineSet set) implements ItemCommand {

    @Override
    public List<DeadlineSet> decide(ItemState item, Situation situation) {
        situation.requireResponsible(item);
        return List.of(set);
    }
}
