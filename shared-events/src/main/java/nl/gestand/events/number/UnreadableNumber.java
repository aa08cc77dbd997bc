package nl.gestand.events.number;

/** Refuses a text that cannot be read, in whole, as a number of parliament; its message names that text. */
public final class UnreadableNumber extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String text;

    UnreadableNumber(String text, String why) {
        super("Cannot read \"" + text + "\": " + why);
        this.text = text;
    }

    /** The text as it was given. */
    public String text() {
        return text;
    }

    static String unlessMatches(String text, String regex, String expected) {
        if (!text.matches(regex)) {
            throw new UnreadableNumber(text, "expected " + expected);
        }
        return text;
    }
}
