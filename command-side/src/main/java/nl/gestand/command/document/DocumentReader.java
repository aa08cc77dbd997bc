package nl.gestand.command.document;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The process that reads one document: takes it on its input and gives its text on its output ({@link Reply}). Knows
 * nothing of the register.
 */
public final class DocumentReader {

    private static final int HEADER_WITHIN = 1_024;

    private DocumentReader() {}

    /** Whether it is of a kind that is read here: PDF, or an archive as DOCX and ODT are. */
    static boolean isFor(byte[] document) {
        return isPdf(document) || isZip(document);
    }

    /** Reads the document on the input. */
    public static void main(String[] none) throws IOException {
        PrintStream answer = System.out;
        // what a library prints is no part of the answer
        System.setOut(System.err);
        try {
            Reply.write(read(System.in.readAllBytes()), answer);
        } catch (Unreadable unreadable) {
            Reply.write(unreadable.why(), answer);
        }
    }

    private static ReadDocument read(byte[] document) {
        return isPdf(document) ? PdfText.read(document) : OfficeText.read(document);
    }

    /** Some writers put a few bytes before the header (ISO 32000-1, annex H). */
    private static boolean isPdf(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-");
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }
}
