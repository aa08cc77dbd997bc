package nl.gestand.command.item;

import java.util.Locale;

/** The two kinds of item. */
public enum ItemKind {
    MOTION,
    COMMITMENT;

    /** The kind's collection in the HTTP interface: {@code motions} or {@code commitments}. */
    public String collection() {
        return word() + "s";
    }

    /** The kind that a collection holds. */
    public static ItemKind in(String collection) {
        return collection.equals(MOTION.collection()) ? MOTION : COMMITMENT;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
