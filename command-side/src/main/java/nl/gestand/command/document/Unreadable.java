package nl.gestand.command.document;

/** Ends the reading of a document. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UnreadableDocument why;

    Unreadable(UnreadableDocument why) {
        super(why.name());
        this.why = why;
    }

    UnreadableDocument why() {
        return why;
    }
}
