package nl.gestand.command.item;

import java.util.List;
import nl.gestand.events.item.ItemEvent.ItemAssigned;

/** Makes a ministry responsible or a committee follow the item; who is responsible already says so. */
public record AssignItem(ItemAssigned assigned) implements ItemCommand {

    @Override
    public List<ItemAssigned> decide(ItemState item, Situation situation) {
        if (item.facts().ministry(situation.today()).isPresent()) {
            situation.requireResponsible(item);
        }
        return List.of(assigned);
    }
}
