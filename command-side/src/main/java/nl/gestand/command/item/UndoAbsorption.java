package nl.gestand.command.item;

import java.util.List;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.events.item.ItemId;

/** Gives a twin back when its merge is retracted. */
record UndoAbsorption(ItemId twin, String reason) implements ItemCommand {

    @Override
    public List<FactRetracted> decide(ItemState item, Situation situation) {
        return item.facts().standing(TwinAbsorbed.class).stream()
                .filter(absorbed -> absorbed.event().twin().equals(twin) && item.isOwn(absorbed.id()))
                .map(absorbed -> new FactRetracted(absorbed.id(), reason))
                .toList();
    }

    @Override
    public boolean concernsMergedItems() {
        return true;
    }
}
