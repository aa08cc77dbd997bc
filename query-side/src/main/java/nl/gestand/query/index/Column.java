package nl.gestand.query.index;

import java.util.Locale;

/** What rows are counted and filtered by; of a span of days, but for the last three, which an item has on all of them. */
public enum Column {
    STANDING,
    OUTCOME,
    EXECUTION,
    VERDICT,
    OVERDUE,
    MINISTRY,
    COMMITTEE,
    KIND,

    /** Counted by the dossier itself, filtered by it or by the one that it is part of. */
    DOSSIER,

    /** Counted by the name as written, filtered by it folded, with or without its prefix. */
    SUBMITTER;

    /** The field of a document's span. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isOfSpan() {
        return ordinal() < KIND.ordinal();
    }
}
