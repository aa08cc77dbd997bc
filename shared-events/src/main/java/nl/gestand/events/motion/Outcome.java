package nl.gestand.events.motion;

/** What the Chamber did with a motion (uitkomst). */
public enum Outcome {
    TABLED,
    HELD_OVER,
    REPLACED,
    WITHDRAWN,
    LAPSED,
    ADOPTED,
    REJECTED,
    TAKEN_OVER;

    /** Only what was adopted or taken over is up for execution. */
    public boolean binds() {
        return this == ADOPTED || this == TAKEN_OVER;
    }

    /** Whether the Chamber is done with the motion. */
    public boolean isFinal() {
        return this != TABLED && this != HELD_OVER;
    }
}
