package nl.gestand.command.document;

import java.text.Normalizer;

/**
 * The one form of a text: composed characters (NFC), lines that end in a newline, no byte order mark, and no control
 * characters but newlines and tabs. A text that has this form already is left as it is.
 */
final class NormalText {

    private NormalText() {}

    static String of(String text) {
        String lines = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\f', '\n')
                .replace('\u0085', '\n');
        String plain = lines.replaceAll("[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f\\ufeff\\ufffe\\uffff]", "");
        return Normalizer.isNormalized(plain, Normalizer.Form.NFC)
                ? plain
                : Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** Also without what only layout put there: spaces at the ends of lines, soft hyphens, rows of empty lines. */
    static String ofLayout(String text) {
        return of(text).replace("\u00ad", "")
                .replaceAll("[ \\t\\u00a0]+(?=\\n|$)", "")
                .replaceAll("\\n{3,}", "\n\n")
                .strip()
                .concat("\n");
    }
}
