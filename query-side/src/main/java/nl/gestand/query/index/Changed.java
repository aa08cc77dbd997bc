package nl.gestand.query.index;

/**
 * An item or letter of which something was recorded.
 *
 * @param kind {@code motion}, {@code commitment} or {@code letter}
 * @param position in the log of the last event that is recorded of it
 */
public record Changed(String id, String kind, long position) {}
