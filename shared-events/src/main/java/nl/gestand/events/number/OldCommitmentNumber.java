package nl.gestand.events.number;

import java.util.regex.Pattern;

/** The older number of a commitment (toezeggingsnummer), six digits such as {@code 118836}. */
public record OldCommitmentNumber(String canonical) implements ItemNumber {

    static final String FORM = "[1-9]\\d{5}";

    private static final Pattern WHOLE = Pattern.compile(FORM);

    /** Throws {@link UnreadableNumber} unless the text is canonical. */
    public OldCommitmentNumber {
        UnreadableNumber.unlessMatches(canonical, WHOLE, "six digits such as 118836");
    }
}
