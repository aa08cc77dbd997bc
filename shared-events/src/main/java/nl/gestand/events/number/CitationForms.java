package nl.gestand.events.number;

import java.util.regex.Pattern;

/**
 * The forms in which papers are cited, over text that {@link #plain} has prepared. Every run of spaces is bounded, so that a
 * long document costs linear time.
 */
final class CitationForms {

    private static final String SP = " {0,8}";
    private static final String SEP = SP + ",?" + SP;

    /** Not glued to a letter or another digit, and no first half of "35 300". */
    private static final String END = "(?![\\p{L}\\p{Nd}]|[-/]\\p{Nd}| \\p{Nd}{3}(?!\\p{Nd}))";

    /** After "en", a number may be a date or a count instead of a second paper. */
    private static final String NO_COUNT =
            "(?! +(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober"
                    + "|november|december|jaar|maanden|weken|dagen|uur|andere|moties|brieven|leden|miljoen|miljard|euro)\\b)";

    private static final String SEQUENCE = "[1-9]\\d{0,3}" + END + NO_COUNT;
    private static final String TO = SP + "(?:t/m|tot en met|t\\.?e\\.?m\\.?)" + SP;

    private static final String PAPER = SEQUENCE + "(?:" + TO + SEQUENCE + ")?";

    /** A hyphen makes a range only after the plural, and there its first number is followed by one. */
    private static final String PAPER_OR_SPAN = "(?:[1-9]\\d{0,3}" + SP + "-" + SP + SEQUENCE + "|" + PAPER + ")";

    private static final String AND = SP + ",?" + SP + "(?:en|&)" + SP + "(?:nrs?\\b\\.?" + SP + ")?";

    private static final String SINGULAR = "(?:nr|no|nummer)\\.?" + SP + "(?<one>" + PAPER + "(?:(?:" + SP + "," + SP
            + PAPER + ")*" + AND + PAPER + ")?)";

    private static final String PLURAL = "(?:nrs|nummers)\\.?" + SP + "(?<many>" + PAPER_OR_SPAN + "(?:(?:" + AND + "|"
            + SP + "," + SP + ")" + PAPER_OR_SPAN + ")*)";

    private static final String SPACED_SUFFIX =
            "(?:(?:" + SP + "-" + SP + "| )(?<suffix>" + KamerstukNumber.ROMAN + "[A-H]?|[A-Z])\\b"
                    + "|" + SP + "-" + SP + "(?<digits>\\d{2})\\b"
                    + "|[ -]{0,3}\\(" + SP + "(?<bracketed>R ?\\d{1,4})" + SP + "\\)|[ -](?<rijkswet>R ?\\d{1,4})\\b)";

    private static final String LETTERS = "-(?<letters>(?!n[ro]\\b)[A-Z]{2})(?=-)";

    private static final String DECORATION =
            "(?<decor>\\b(?:(?:zie )?(?<kind>kamerstuk(?:ken|nummer)?|kst|tk|ek|tweede kamer"
                    + "|eerste kamer|dossier)\\b\\.?" + SEP + ")?(?:(?<chamber>I{1,2})\\b" + SEP
                    + ")?(?:(?:vergaderjaar" + SP
                    + ")?\\d{4}" + SP + "[-/]" + SP + "\\d{2}(?:\\d{2})?\\b" + SEP + ")?)";

    /** One dossier with one or several papers. */
    static final Pattern KAMERSTUK = compile("(?<![\\p{L}\\p{Nd}-]|\\d{2} ?\\d{3} {0,2}(?:en|/) {0,2})" + DECORATION
            + "(?:(?<=kst) ?-)?(?<dossier>[1-9]\\d ?\\d{3})(?:" + SPACED_SUFFIX + "|" + LETTERS + ")?(?:" + SP + "-"
            + SP
            + "(?<direct>" + SEQUENCE + ")|" + SEP + "(?:stuk )?(?:" + SINGULAR + "|" + PLURAL + "))(?:" + SEP
            + "(?:p|blz|pag)\\." + SP + "\\d{1,4}(?:-\\d{1,4})?)?");

    /** The numbers that stand by themselves; six bare digits only after the word that explains them. */
    static final Pattern OTHER = compile("(?<![\\p{L}\\p{Nd}-])" + DECORATION
            + "(?:(?:zaak|document|toezegging)(?:s?nummer)?" + SP + "(?:nr\\.?|:)?" + SP + ")?"
            + "(?:(?<zaak>" + ZaakNumber.FORM + ")|(?<document>" + DocumentNumber.FORM + ")|(?<commitment>"
            + CommitmentNumber.FORM + ")|(?<=toezegging(?:snummer)?" + SP + "(?:nr\\.?|:)?" + SP + ")(?<old>"
            + OldCommitmentNumber.FORM + "))(?![\\p{L}\\p{Nd}]|[-/]\\p{Nd})");

    /** What may stand between two citations. */
    static final Pattern BETWEEN = compile(SP + "(?:;|,|en\\b|&)" + SP);

    /** One paper, or the first and last of a range, in the list that {@link #KAMERSTUK} captured. */
    static final Pattern RANGE = compile("(\\d+)(?:" + SP + "(?:-|t/m|tot en met|t\\.?e\\.?m\\.?)" + SP + "(\\d+))?");

    private CitationForms() {}

    private static Pattern compile(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The same text, unit by unit, with every dash a hyphen and every blank a space, so that offsets hold. */
    static String plain(String text) {
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            int type = Character.getType(units[i]);
            if (type == Character.DASH_PUNCTUATION || units[i] == '\u2212') {
                units[i] = '-';
            } else if (type == Character.SPACE_SEPARATOR || Character.isWhitespace(units[i])) {
                units[i] = ' ';
            }
        }
        return new String(units);
    }
}
