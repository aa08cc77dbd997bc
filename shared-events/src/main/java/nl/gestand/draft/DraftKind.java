package nl.gestand.draft;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a draft will state when it is sent; each has a word in addresses, in Dutch as all addresses of pages are. */
public enum DraftKind {
    MOTION("motie"),
    COMMITMENT("toezegging"),
    LETTER("brief"),
    REPORTS("meldingen"),
    OUTCOME("uitkomst"),
    NUMBER("nummer"),
    TRANSFER("overdracht"),
    DEADLINE("termijn"),
    SUPERSESSION("vervanging"),
    RETRACTION("intrekking"),
    VERDICTS("oordelen"),
    REMINDERS("rappels");

    private final String word;

    DraftKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether a clerk states it, on one item or several; the others are a liaison's. */
    public boolean isClerks() {
        return this == VERDICTS || this == REMINDERS;
    }

    /** As keys of texts have it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DraftKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
