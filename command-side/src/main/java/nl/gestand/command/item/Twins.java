package nl.gestand.command.item;

import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.ItemId;

/** Fetches the facts of an item that was merged into the one being decided on. */
@FunctionalInterface
interface Twins {

    ItemFacts facts(ItemId twin);
}
