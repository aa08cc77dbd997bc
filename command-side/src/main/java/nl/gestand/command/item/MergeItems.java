package nl.gestand.command.item;

import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * Says that two items are one: {@code twin} ends and goes on in {@code into}.
 *
 * @param version the version of the twin that the caller saw
 */
public record MergeItems(ItemId twin, @Nullable Long version, ItemId into, Ground ground) {}
