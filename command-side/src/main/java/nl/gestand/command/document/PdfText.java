package nl.gestand.command.document;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The process that reads a PDF: takes it on its input and gives its text on its output. Knows nothing of the register. */
final class PdfText {

    static final String TEXT = "text";
    static final String ENCRYPTED = "encrypted";
    static final String TOO_MUCH = "too-much";
    static final String DAMAGED = "damaged";

    private static final int PAGES = 2_000;
    private static final int LONGEST = 5_000_000;

    private PdfText() {}

    public static void main(String[] none) throws IOException {
        PrintStream answer = System.out;
        // what a library prints is no part of the answer
        System.setOut(System.err);
        try (PDDocument pdf = Loader.loadPDF(read(System.in))) {
            answer.print(pdf.getNumberOfPages() > PAGES ? TOO_MUCH + "\n" : TEXT + "\n");
            if (pdf.getNumberOfPages() <= PAGES) {
                write(pdf, answer);
            }
        } catch (InvalidPasswordException secret) {
            answer.print(ENCRYPTED + "\n");
        } catch (IOException | RuntimeException damaged) {
            answer.print(DAMAGED + "\n");
        } finally {
            answer.flush();
        }
    }

    private static byte[] read(InputStream input) throws IOException {
        return input.readAllBytes();
    }

    private static void write(PDDocument pdf, PrintStream answer) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        stripper.setPageEnd("\n");
        Writer out = new Bounded(new OutputStreamWriter(answer, StandardCharsets.UTF_8));
        stripper.writeText(pdf, out);
        out.flush();
    }

    private static final class Bounded extends FilterWriter {

        private long written;

        Bounded(Writer out) {
            super(out);
        }

        @Override
        public void write(String text, int start, int length) throws IOException {
            written += length;
            if (written <= LONGEST + 1L) {
                super.write(text, start, length);
            }
        }
    }
}
