package nl.gestand.verify.report;

/** Evidence that can be read, but is not of the form that it should have; the message says how. */
public final class Malformed extends RuntimeException {

    public Malformed(String message) {
        super(message);
    }
}
