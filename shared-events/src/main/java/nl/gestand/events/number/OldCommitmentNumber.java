package nl.gestand.events.number;

/** The older number of a commitment (toezeggingsnummer), six digits such as {@code 118836}. */
public record OldCommitmentNumber(String canonical) implements ItemNumber {

    static final String FORM = "[1-9]\\d{5}";

    /** Throws {@link UnreadableNumber} unless the text is canonical. */
    public OldCommitmentNumber {
        UnreadableNumber.unlessMatches(canonical, FORM, "six digits such as 118836");
    }
}
