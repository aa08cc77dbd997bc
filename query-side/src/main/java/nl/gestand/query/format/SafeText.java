package nl.gestand.query.format;

/** Texts that others wrote, made harmless for what reads the file; nothing of what they say is lost. */
public final class SafeText {

    /** What spreadsheets take for the beginning of a formula (OWASP, CSV injection), in half and full width. */
    private static final String BEGINS_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private SafeText() {}

    /** For a cell of a file without types: an apostrophe before what would be a formula. */
    public static String cell(String text) {
        return text.isEmpty() || BEGINS_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    /** For XML 1.0, which has no form for some characters: each is shown as the sign for an unknown one. */
    public static String xml(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(each -> safe.appendCodePoint(isXml(each) ? each : 0xfffd));
        return safe.toString();
    }

    private static boolean isXml(int each) {
        return each == '\t'
                || each == '\n'
                || each == '\r'
                || each >= 0x20 && each <= 0xd7ff
                || each >= 0xe000 && each <= 0xfffd
                || each >= 0x10000;
    }
}
