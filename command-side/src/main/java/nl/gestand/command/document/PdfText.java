package nl.gestand.command.document;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads PDF, by PDFBox. */
final class PdfText {

    private static final int PAGES = 2_000;

    private PdfText() {}

    static ReadDocument read(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            if (pdf.getNumberOfPages() > PAGES) {
                throw new Unreadable(UnreadableDocument.TOO_MUCH);
            }
            BoundedText text = new BoundedText();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setParagraphEnd("\n");
            stripper.setPageEnd("\n");
            stripper.writeText(pdf, text);
            return new ReadDocument("application/pdf", text.toString());
        } catch (InvalidPasswordException secret) {
            throw new Unreadable(UnreadableDocument.ENCRYPTED);
        } catch (Unreadable unreadable) {
            throw unreadable;
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable(UnreadableDocument.DAMAGED);
        }
    }
}
