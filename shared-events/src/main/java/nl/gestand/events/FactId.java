package nl.gestand.events;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one recorded fact: the stream it stands in and its place there, counted from 0; written
 * {@code 01890a5d-ac96-774b-bcce-b302099a8057.3}. It is the event's own key in the store, so no fact carries it.
 */
public record FactId(String stream, long sequence) {

    private static final Pattern TEXT = Pattern.compile("([0-9a-f-]{36})\\.(0|[1-9][0-9]{0,17})");

    /** @throws IllegalArgumentException where the text is no fact id */
    public static FactId parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not a fact id");
        }
        return new FactId(matcher.group(1), Long.parseLong(matcher.group(2)));
    }

    @Override
    public String toString() {
        return stream + "." + sequence;
    }
}
