package nl.gestand.command.deadline;

/** Refuses a phrase that the grammar of deadlines does not know, or whose date does not exist; it names the phrase. */
public final class UnreadablePhrase extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String phrase;

    UnreadablePhrase(String phrase) {
        super("Cannot read \"" + phrase + "\" as a deadline");
        this.phrase = phrase;
    }

    /** The phrase as it was given. */
    public String phrase() {
        return phrase;
    }
}
