package nl.gestand.query.index;

/** What rows can be sorted by; the days of {@link #TABLED_ON} to {@link #DEADLINE} are a row's, the rest the item's. */
public enum Sorted {
    NUMBER,
    TITLE,
    TABLED_ON,
    ADOPTED_ON,
    REPORTED_ON,
    DEADLINE,
    MADE_ON,
    EXISTS_FROM,
    CHANGED
}
