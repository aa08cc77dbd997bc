package nl.gestand.web;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request.
 *
 * @param at a JSON pointer into the body ({@code /evidence/quote}), or the name of a parameter or header
 * @param code kebab-case, stable
 * @param message an English sentence
 * @param value what was sent, shortened; null where there is nothing to show or it is secret
 */
public record Fault(
        String at, String code, String message, @Nullable String value) {

    private static final int SHOWN = 60;

    public Fault {
        value = value == null ? null : shortened(value);
    }

    public Fault(String at, String code, String message) {
        this(at, code, message, null);
    }

    static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
