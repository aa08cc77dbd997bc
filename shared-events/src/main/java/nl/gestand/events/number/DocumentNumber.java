package nl.gestand.events.number;

import java.util.regex.Pattern;

/** The number of a document (documentnummer) of the Tweede Kamer, such as {@code 2024D03521}. */
public record DocumentNumber(String canonical) implements ItemNumber {

    static final String FORM = "(?:19|20)\\d{2}D\\d{5}";

    private static final Pattern WHOLE = Pattern.compile(FORM);

    /** Throws {@link UnreadableNumber} unless the text is canonical. */
    public DocumentNumber {
        UnreadableNumber.unlessMatches(canonical, WHOLE, "a document number such as 2024D03521");
    }
}
