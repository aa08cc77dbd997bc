package nl.gestand.command.document;

import java.nio.charset.StandardCharsets;

/** What the process that reads PDF says: a word, a newline, and after {@code text} the text itself. */
final class PdfAnswer {

    private PdfAnswer() {}

    static String of(byte[] said, int atMost) {
        String whole = new String(said, StandardCharsets.UTF_8);
        int end = whole.indexOf('\n');
        String word = end < 0 ? whole : whole.substring(0, end);
        if (said.length > atMost) {
            throw new Unreadable(UnreadableDocument.TOO_MUCH);
        }
        return switch (word) {
            case PdfText.TEXT -> whole.substring(end + 1);
            case PdfText.ENCRYPTED -> throw new Unreadable(UnreadableDocument.ENCRYPTED);
            case PdfText.TOO_MUCH -> throw new Unreadable(UnreadableDocument.TOO_MUCH);
            default -> throw new Unreadable(UnreadableDocument.DAMAGED);
        };
    }
}
