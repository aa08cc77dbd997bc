package nl.gestand.query.standing;

/** What people filter by (stand); derived for a day, never stored as fact. */
public enum Standing {
    OPEN,
    HANDLED,
    SUPERSEDED
}
