package nl.gestand.query.register;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of dossiers (dossiernummers) as people write them: {@code 35 570 VI}, {@code 28638}, {@code 21501-32}. */
public final class Dossiers {

    private static final Pattern FORM = Pattern.compile(
            "(?:kamerstuk(?:dossier)?|dossier)?\\s*(\\d{2})[\\s.]?(\\d{3})(?:[\\s,-]*\\(?([A-Za-z]{1,6}|\\d{2}|[Rr]\\s?\\d{1,4})\\)?)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BLANK = Pattern.compile("\\s");

    private Dossiers() {}

    /** {@code 35570-VI}; a text that is none of the known forms is kept as it is. */
    public static String canonical(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return text.strip();
        }
        String suffix = matcher.group(3) == null
                ? ""
                : "-" + BLANK.matcher(matcher.group(3)).replaceAll("");
        return matcher.group(1) + matcher.group(2) + suffix.toUpperCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where the text is no dossier's number */
    public static String read(String text) {
        if (!FORM.matcher(text.strip()).matches()) {
            throw new IllegalArgumentException("'" + text + "' is not the number of a dossier, as 28638 or 35 570 VI");
        }
        return canonical(text);
    }

    /** The dossier and, where it has a suffix, the one it is part of. */
    public static List<String> within(String canonical) {
        int dash = canonical.indexOf('-');
        return dash < 0 ? List.of(canonical) : List.of(canonical, canonical.substring(0, dash));
    }
}
