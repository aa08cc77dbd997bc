package nl.gestand.events.number;

import java.util.regex.Pattern;

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

    static String unlessMatches(String text, Pattern form, String expected) {
        if (!form.matcher(text).matches()) {
            throw new UnreadableNumber(text, "expected " + expected);
        }
        return text;
    }
}
