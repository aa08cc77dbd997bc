package nl.gestand.command.item;

import java.util.List;
import nl.gestand.events.RegisterEvent;

/**
 * Something asked of one item. It decides by itself, from the item's facts and the situation alone: no clock, no I/O.
 * To add one, write a record that implements this, with a fixture test of each rule.
 */
public interface ItemCommand {

    /**
     * The facts that follow.
     *
     * @throws nl.gestand.command.Refused where a rule forbids it
     */
    List<? extends RegisterEvent> decide(ItemState item, Situation situation);

    /** Whether it may still be asked of an item that was merged into another. */
    default boolean concernsMergedItems() {
        return false;
    }
}
