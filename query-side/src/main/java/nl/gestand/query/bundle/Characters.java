package nl.gestand.query.bundle;

/** What XML 1.0 and HTML can say; a character that they cannot is shown as the replacement character. */
final class Characters {

    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().forEach(each -> allowed.appendCodePoint(isAllowed(each) ? each : REPLACEMENT));
        return allowed.toString();
    }

    private static boolean isAllowed(int each) {
        return each == '\t'
                || each == '\n'
                || each >= 0x20 && each <= 0xD7FF && (each < 0x7F || each > 0x9F)
                || each >= 0xE000 && each <= 0xFFFD
                || each >= 0x10000;
    }
}
