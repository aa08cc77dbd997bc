package nl.gestand.events.number;

/**
 * A number cited in running text; the papers of one citation ("nr. 184 en 203") share its stretch.
 *
 * @param start first UTF-16 unit of the whole citation, its session year included
 * @param end the unit after its last
 */
public record Found(ItemNumber number, int start, int end) {}
