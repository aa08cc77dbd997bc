package nl.gestand.events.number;

import java.util.regex.Pattern;

/** The number of a case (Zaak) of the Tweede Kamer, such as {@code 2023Z20869}. */
public record ZaakNumber(String canonical) implements ItemNumber {

    static final String FORM = "(?:19|20)\\d{2}Z\\d{5}";

    private static final Pattern WHOLE = Pattern.compile(FORM);

    /** Throws {@link UnreadableNumber} unless the text is canonical. */
    public ZaakNumber {
        UnreadableNumber.unlessMatches(canonical, WHOLE, "a case number such as 2023Z20869");
    }
}
