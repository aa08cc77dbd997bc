package nl.gestand.command.web;

/** Ends a write that was only rehearsed, with the command that would have been sent. */
public final class Rehearsed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object command;

    Rehearsed(Object command) {
        super("rehearsed");
        this.command = command;
    }

    public Object command() {
        return command;
    }
}
