package nl.gestand.query.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import nl.gestand.events.item.Evidence.Passage;
import org.jspecify.annotations.Nullable;

/** Whether a quote stands in the document where the evidence says so. */
public enum PassageCheck {
    /** The register does not hold the document, so nobody looked. */
    NOT_HELD,
    /** The text from start to end is the quote, to the letter. */
    CHECKED,
    /** The document is held and says something else there. */
    DIFFERS;

    /** @param text the document's extracted text, null while it is not held */
    public static PassageCheck of(Passage passage, @Nullable String text) {
        if (text == null) {
            return NOT_HELD;
        }
        boolean inside = 0 <= passage.start() && passage.start() <= passage.end() && passage.end() <= text.length();
        return inside && text.substring(passage.start(), passage.end()).equals(passage.quote()) ? CHECKED : DIFFERS;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
