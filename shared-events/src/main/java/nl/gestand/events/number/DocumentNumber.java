package nl.gestand.events.number;

/** The number of a document (documentnummer) of the Tweede Kamer, such as {@code 2024D03521}. */
public record DocumentNumber(String canonical) implements ItemNumber {

    static final String FORM = "(?:19|20)\\d{2}D\\d{5}";

    /** Throws {@link UnreadableNumber} unless the text is canonical. */
    public DocumentNumber {
        UnreadableNumber.unlessMatches(canonical, FORM, "a document number such as 2024D03521");
    }
}
