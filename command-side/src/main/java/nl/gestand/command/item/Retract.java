package nl.gestand.command.item;

import org.jspecify.annotations.Nullable;

/**
 * Retracts a fact, on both sides where it is a merge.
 *
 * @param version the version of the item that the caller saw, where they did
 */
public record Retract(RetractFact retraction, @Nullable Long version) {}
