package nl.gestand.command.item;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Asks something of an item.
 *
 * @param kind what the caller takes the item for
 * @param version the version that the caller saw; null where the caller need not have seen it
 */
public record ActOnItem(
        @TargetAggregateIdentifier String item,
        ItemKind kind,
        @Nullable Long version,
        ItemCommand command) {}
