package nl.gestand.verify.report;

/** Something could not be read at all, so nothing can be said of it; the message says what, and what to do. */
public final class Unreadable extends RuntimeException {

    public Unreadable(String message) {
        super(message);
    }

    public Unreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
