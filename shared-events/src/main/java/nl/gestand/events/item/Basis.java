package nl.gestand.events.item;

/** How a fact is known: its source says so, implies it, or staff inferred it; all count, and it is always shown. */
public enum Basis {
    STATED,
    IMPLIED,
    INFERRED
}
