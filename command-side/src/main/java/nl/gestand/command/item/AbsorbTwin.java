package nl.gestand.command.item;

import java.util.List;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.events.item.ItemId;

/** The half of {@link MergeItems} that concerns the item that goes on. */
record AbsorbTwin(ItemId twin, Ground ground) implements ItemCommand {

    @Override
    public List<TwinAbsorbed> decide(ItemState item, Situation situation) {
        if (item.facts().ministry(situation.today()).isPresent()) {
            situation.requireResponsible(item);
        }
        return List.of(new TwinAbsorbed(twin, ground));
    }
}
