package nl.gestand.query.index;

import java.util.Locale;

/** What rows are counted and filtered by; of a span of days, but for the last two, which an item has on all of them. */
public enum Column {
    KIND,
    STANDING,
    OUTCOME,
    EXECUTION,
    VERDICT,
    OVERDUE,
    MINISTRY,
    COMMITTEE,

    /** Counted by the dossier itself, filtered by it or by the one that it is part of. */
    DOSSIER,

    /** Counted by the name as written, filtered by it folded, with or without its prefix. */
    SUBMITTER;

    /** The field that is counted. */
    String counted() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field that a filter compares. */
    String filtered() {
        return this == DOSSIER || this == SUBMITTER ? counted() + "-of" : counted();
    }
}
