package nl.gestand.query.register;

import org.jspecify.annotations.Nullable;

/**
 * What became of one fact of an item or letter between two moments of recording.
 *
 * @param fact its name, as the item's answer has it
 * @param before null where there was none
 * @param after null where there is none any more
 */
public record FactChange(
        String fact, @Nullable Object before, @Nullable Object after) {}
