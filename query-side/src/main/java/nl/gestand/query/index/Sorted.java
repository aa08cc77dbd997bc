package nl.gestand.query.index;

import java.util.Locale;

/** What rows can be sorted by. */
public enum Sorted {
    NUMBER(false),
    TITLE(false),
    TABLED_ON(true),
    ADOPTED_ON(true),
    MADE_ON(true),
    REPORTED_ON(true),
    DEADLINE(true),
    EXISTS_FROM(true),
    CHANGED(true);

    private final boolean numeric;

    Sorted(boolean numeric) {
        this.numeric = numeric;
    }

    String field() {
        return "by-" + name().toLowerCase(Locale.ROOT);
    }

    boolean isNumeric() {
        return numeric;
    }
}
