package nl.gestand.query.index;

/**
 * A stretch of a passage that has what was asked for.
 *
 * @param start first UTF-16 unit in the passage
 * @param end one past the last
 */
public record Mark(int start, int end) {}
