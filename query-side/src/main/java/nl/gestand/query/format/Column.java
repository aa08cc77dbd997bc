package nl.gestand.query.format;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param key of its title among the labels
 * @param value a text, a date, a number, a truth value, or null
 */
public record Column<R>(String key, Function<R, @Nullable Object> value) {}
