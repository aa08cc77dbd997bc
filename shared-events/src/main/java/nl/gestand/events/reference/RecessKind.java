package nl.gestand.events.reference;

import java.util.Locale;

/** The recesses (recessen) of the Tweede Kamer. */
public enum RecessKind {
    VOORJAARSRECES,
    MEIRECES,
    ZOMERRECES,
    HERFSTRECES,
    KERSTRECES,
    /** Before elections; it takes the place of the recess that would have been there. */
    VERKIEZINGSRECES;

    /** The Dutch word, in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RecessKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
