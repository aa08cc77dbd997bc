package nl.gestand.query.index;

import java.util.List;

/**
 * A stretch of a text with what was asked for.
 *
 * @param start first UTF-16 unit of it in the whole text
 * @param text the stretch
 * @param marks in order of place, none over another
 */
public record Passage(int start, String text, List<Mark> marks) {}
