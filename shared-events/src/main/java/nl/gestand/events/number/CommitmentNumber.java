package nl.gestand.events.number;

import java.util.regex.Pattern;

/**
 * The number of a commitment (toezegging) of the Tweede Kamer: year, month, sequence, as in {@code TZ202412-116}
 * or {@code TZ202412-016}, which is kept as it is written.
 */
public record CommitmentNumber(String canonical) implements ItemNumber {

    static final String FORM = "TZ20\\d{2}(?:0[1-9]|1[0-2])-(?:[1-9]\\d{0,3}|0\\d[1-9]|0[1-9]0)";

    private static final Pattern WHOLE = Pattern.compile(FORM);

    /** Throws {@link UnreadableNumber} unless the text is canonical. */
    public CommitmentNumber {
        UnreadableNumber.unlessMatches(canonical, WHOLE, "a commitment number such as TZ202412-116");
    }
}
