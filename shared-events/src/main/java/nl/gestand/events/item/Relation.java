package nl.gestand.events.item;

/** How a commitment stands to an earlier one (herhaling, wijziging, aanvulling). */
public enum Relation {
    REPEATS,
    AMENDS,
    SUPPLEMENTS
}
