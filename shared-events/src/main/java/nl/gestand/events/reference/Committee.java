package nl.gestand.events.reference;

/**
 * A committee (commissie) of the Tweede Kamer.
 *
 * @param code the usual abbreviation, such as {@code J&V}: what events store
 * @param name the full name, as {@code vaste commissie voor Justitie en Veiligheid}
 * @param active whether it still met when the open data were fetched (October 2025)
 */
public record Committee(String code, String name, boolean active) {}
