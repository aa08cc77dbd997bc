package nl.gestand.verify.report;

import java.util.Locale;

/** What can be wrong, the most important first. */
public enum Kind {
    REWRITTEN("history rewritten"),
    CUT_OFF("history cut off"),
    WRONG_KEY("signed by another key"),
    BAD_SIGNATURE("signature not valid"),
    ROOT("root not as signed"),
    EVENT_DELETED("event deleted"),
    EVENT_INSERTED("event inserted"),
    EVENT_ALTERED("event altered"),
    RE_DATED("event re-dated"),
    RENAMED("event renamed"),
    MOVED("order changed"),
    LEAF_DELETED("leaf deleted"),
    LEAF_INSERTED("leaf inserted"),
    LEAF_ALTERED("leaf altered"),
    SEQUENCE("sequence broken"),
    UNKNOWN_EVENT("event unknown"),
    MOMENT("moment not possible"),
    TIME_STAMP("time stamp not valid"),
    CHECKPOINT("checkpoint wrong"),
    PROOF("proof not valid"),
    TILE("tile altered"),
    DOCUMENT("document exchanged"),
    MANIFEST("list of files not right"),
    MALFORMED("malformed");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** For machines: {@code event-altered}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
