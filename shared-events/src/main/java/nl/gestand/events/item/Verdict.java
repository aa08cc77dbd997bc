package nl.gestand.events.item;

/** What the committee holds of the ministry's report (oordeel van de commissie). */
public enum Verdict {
    ACCEPTED,
    CONTESTED
}
