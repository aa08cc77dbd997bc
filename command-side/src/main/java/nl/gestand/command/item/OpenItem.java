package nl.gestand.command.item;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Brings an item into the register under an id of its own. */
public record OpenItem(@TargetAggregateIdentifier String item, NewItem command) {}
