package nl.gestand.command.claim;

import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.ItemId;

/**
 * Guards what no single item can see: a number belongs to one item or letter, and superseding makes no circle. It is
 * settled in the transaction that appends the event, so the claims and the log cannot disagree.
 */
public interface Claims {

    /**
     * Takes or gives back what the event means for other items, at the latest when the event is appended.
     *
     * @param before the item's facts before the event
     * @throws nl.gestand.command.Refused where another item holds the number, or a circle would close: from here, or from
     *     the append
     */
    void settle(ItemId item, FactId fact, RegisterEvent event, ItemFacts before);
}
