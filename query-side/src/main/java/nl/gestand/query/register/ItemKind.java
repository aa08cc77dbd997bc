package nl.gestand.query.register;

import java.util.Locale;

/** The two kinds of item: a motion (motie) and a commitment (toezegging). */
public enum ItemKind {
    MOTION,
    COMMITMENT;

    /** As documents and answers write it: {@code motion}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As addresses write it: {@code motions}. */
    public String path() {
        return word() + "s";
    }

    public static ItemKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
