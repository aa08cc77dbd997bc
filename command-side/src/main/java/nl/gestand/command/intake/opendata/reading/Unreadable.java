package nl.gestand.command.intake.opendata.reading;

/** A record that cannot be understood; the message says why, for whoever looks at the quarantine. */
public final class Unreadable extends RuntimeException {

    public Unreadable(String reason) {
        super(reason, null, false, false);
    }
}
