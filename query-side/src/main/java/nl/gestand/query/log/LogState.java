package nl.gestand.query.log;

/**
 * How the log is doing.
 *
 * @param detail why it does not go on; empty where it does
 * @param size leaves
 * @param behind positions of events that are not in the log yet, holes included
 */
record LogState(Kind kind, String detail, long size, long behind) {

    /** Whether it grows. */
    enum Kind {
        STARTING,
        SIGNING,
        /** Another process adds to it. */
        STANDING_BY,
        /** The database cannot be reached, for example. */
        FAILING,
        OTHER_KEY,
        CHANGED
    }

    static final LogState STARTING = new LogState(Kind.STARTING, "", 0, 0);

    LogState stopped(Kind why, String said) {
        return new LogState(why, said, size, behind);
    }
}
