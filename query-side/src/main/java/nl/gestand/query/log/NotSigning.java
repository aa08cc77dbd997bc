package nl.gestand.query.log;

/** The log is not signed any further, for a reason that a person must see to; what was signed stays as it is. */
final class NotSigning extends RuntimeException {

    /** Why. */
    enum Kind {
        /** The key or the name is not the one that the log has. */
        OTHER_KEY,
        /** What was signed does not follow from what is stored any more. */
        CHANGED
    }

    private final Kind kind;

    NotSigning(Kind kind, String why) {
        super(why);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
