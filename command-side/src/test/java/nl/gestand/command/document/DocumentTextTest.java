package nl.gestand.command.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import nl.gestand.web.ProblemException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTextTest {

    private static final String ANY = "application/octet-stream";
    private static final List<ReadingApart> MADE = new ArrayList<>();
    private static final DocumentText TEXTS = within(30);

    private static DocumentText within(long seconds) {
        ReadingApart reading = new ReadingApart(seconds);
        MADE.add(reading);
        return new DocumentText(reading);
    }

    @AfterAll
    static void destroy() throws IOException {
        for (ReadingApart reading : MADE) {
            reading.destroy();
        }
    }

    private String text(byte[] document) {
        return TEXTS.read(document, ANY).text();
    }

    private String fault(byte[] document) {
        return fault(TEXTS, document, ANY);
    }

    private static String fault(DocumentText texts, byte[] document, String declared) {
        return catchThrowableOfType(ProblemException.class, () -> texts.read(document, declared))
                .problem()
                .faults()
                .getFirst()
                .code();
    }

    @Test
    void textIsKeptAsItIsButForItsLineEndsAndItsMarks() {
        assertThat(text("één\n\n\n twee \n".getBytes(StandardCharsets.UTF_8))).isEqualTo("één\n\n\n twee \n");
        assertThat(text("\ufeffe\u0301e\u0301n\r\ntwee\rdrie\u0007".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("één\ntwee\ndrie");
        assertThat(TEXTS.read("a".getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8")
                        .mediaType())
                .isEqualTo("text/plain");
    }

    @Test
    void wordDocumentGivesItsParagraphsAndItsNotesWithoutWhatWasStruck() {
        byte[] docx = MadeDocuments.docx("<w:p>"
                + "<w:r><w:t>De motie is </w:t></w:r><w:del><w:r><w:delText>niet </w:delText></w:r></w:del>"
                + "<w:r><w:t>uitgevoerd.</w:t><w:tab/><w:t>Punt</w:t><w:br/><w:t>nieuw</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"note\"/><w:tabs><w:tab w:val=\"left\" w:pos=\"1\"/></w:tabs></w:pPr>"
                + "<w:r><w:t>EU</w:t><w:noBreakHyphen/><w:t>lidstaten</w:t></w:r></w:p>"
                + "<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>&lt;b&gt; &amp; meer</w:t></w:r></w:p>");
        ReadDocument read = TEXTS.read(docx, "text/plain");
        assertThat(read.mediaType()).endsWith("wordprocessingml.document");
        assertThat(read.text())
                .isEqualTo("De motie is uitgevoerd.\tPunt\nnieuw\nEU-lidstaten\n<b> & meer\nEen noot.\n");
    }

    @Test
    void whatHangsOnADocumentIsNoTextOfTheLetter() {
        assertThat(text(MadeDocuments.docxWithParts())).isEqualTo("De motie is uitgevoerd.\n");
        assertThat(text(MadeDocuments.odtWithParts())).isEqualTo("De motie is uitgevoerd.\n");
    }

    @Test
    void tablesGiveALineForEachCellAndNotesBreakNoSentence() {
        String row =
                "<w:tr><w:tc><w:p><w:r><w:t>Motie</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Stand</w:t></w:r></w:p></w:tc></w:tr>";
        byte[] docx =
                MadeDocuments.docx("<w:p><w:r><w:t>De motie</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                        + "<w:r><w:t> is af.</w:t></w:r></w:p><w:tbl>" + row + "</w:tbl>");
        assertThat(text(docx).lines().filter(line -> !line.isBlank()))
                .containsExactly("De motie is af.", "Motie", "Stand", "Een noot.");
    }

    @Test
    void openDocumentGivesItsParagraphsAndItsNotes() {
        byte[] odt = MadeDocuments.odt(
                "<text:tracked-changes><text:p>weg</text:p></text:tracked-changes>"
                        + "<text:h>Kop</text:h><text:p>De motie<text:note><text:note-citation>1</text:note-citation>"
                        + "<text:note-body><text:p>Noot.</text:p></text:note-body></text:note> is<text:s text:c=\"2\"/>\n"
                        + "af.<text:line-break/>Nieuw</text:p>",
                "<m/>");
        assertThat(TEXTS.read(odt, ANY).mediaType()).isEqualTo("application/vnd.oasis.opendocument.text");
        assertThat(text(odt)).isEqualTo("Kop\nDe motie is  af.\nNieuw\n\nNoot.\n");
    }

    @Test
    void pdfGivesItsLines() {
        ReadDocument read = TEXTS.read(
                MadeDocuments.pdf(List.of("Geachte voorzitter,", "De motie is uitgevoerd."), ""), "application/msword");
        assertThat(read.mediaType()).isEqualTo("application/pdf");
        assertThat(read.text()).isEqualTo("Geachte voorzitter,\nDe motie is uitgevoerd.\n");
    }

    @Test
    void whatIsProtectedByAPasswordIsSaidToBe() {
        assertThat(fault(MadeDocuments.pdf(List.of("geheim"), "wachtwoord"))).isEqualTo("encrypted");
        assertThat(fault(MadeDocuments.odt("", MadeDocuments.ENCRYPTED))).isEqualTo("encrypted");
    }

    @Test
    void pdfOfImagesOnlyHasNoText() {
        assertThat(fault(MadeDocuments.pdf(List.of(" "), ""))).isEqualTo("without-text");
    }

    @Test
    void whatIsPackedBesideTheTextIsLeftAloneHoweverMuchItIs() {
        byte[] docx = MadeDocuments.docxWithImage(260);
        assertThat(docx.length).isLessThan(1_000_000);
        assertThat(text(docx)).isEqualTo("De motie is uitgevoerd.\n");
    }

    @Test
    void archiveThatUnpacksWithoutEndEndsItsProcessAndNotTheRegister() {
        String letters = "a".repeat(1_048_576);
        assertThat(fault(MadeDocuments.docx(("<w:p><w:r><w:t>" + letters + "</w:t></w:r></w:p>").repeat(6))))
                .isEqualTo("too-much-in-it");
        assertThat(fault(MadeDocuments.odt(("<text:p>" + letters + "</text:p>").repeat(6), "<m/>")))
                .isEqualTo("too-much-in-it");
        assertThat(fault(MadeDocuments.docxOfEndlessTypes(600))).isIn("damaged", "unsupported-document");
        assertThat(text(MadeDocuments.docxOfParts(4_000))).isEqualTo("De motie is uitgevoerd.\n");
        assertThat(fault(MadeDocuments.docxOfParts(6_000))).isIn("damaged", "unsupported-document");
    }

    @Test
    void archiveWithinAnArchiveIsNotOpened() {
        byte[] inner = MadeDocuments.docx("<w:p><w:r><w:t>binnen</w:t></w:r></w:p>");
        byte[] outer = MadeDocuments.zip(zip -> {
            zip.putNextEntry(new ZipEntry("inner.docx"));
            zip.write(inner);
            zip.closeEntry();
        });
        assertThat(fault(outer)).isEqualTo("unsupported-document");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>",
                "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><d>&b;</d>",
                "<!DOCTYPE d SYSTEM \"http://127.0.0.1:1/x.dtd\"><d/>",
                "<d><p>half",
                "no xml at all"
            })
    void hostileXmlIsDamagedAndFetchesNothing(String xml) {
        assertThat(fault(MadeDocuments.docxOf(xml, MadeDocuments.word("footnotes", ""))))
                .isEqualTo("damaged");
        assertThat(fault(MadeDocuments.odtOf(xml, "<m/>"))).isEqualTo("damaged");
    }

    @Test
    void spacesThatMultiplyAreFew() {
        byte[] odt = MadeDocuments.odt("<text:p>a<text:s text:c=\"2000000000\"/>b</text:p>", "<m/>");
        assertThat(text(odt)).isEqualTo("a b\n");
    }

    @Test
    void whatIsNoLetterIsRefused() {
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};
        assertThat(fault(old)).isEqualTo("unsupported-document");
        assertThat(fault(new byte[] {0, 1, 2})).isEqualTo("unsupported-document");
        assertThat(fault(new byte[] {'a', (byte) 0xff})).isEqualTo("not-utf-8");
        assertThat(fault(new byte[0])).isEqualTo("empty");
        assertThat(fault(TEXTS, "<html>".getBytes(StandardCharsets.UTF_8), "text/html"))
                .isEqualTo("unsupported-document");
        assertThat(fault("PK\3\4 and nothing".getBytes(StandardCharsets.ISO_8859_1)))
                .isIn("damaged", "unsupported-document");
        assertThat(fault("%PDF-1.7 and nothing".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("damaged");
    }

    @Test
    void pdfThatUnpacksWithoutEndEndsItsProcessAndNotTheRegister() {
        byte[] bomb = MadeDocuments.pdfBomb(500);
        assertThat(bomb.length).isLessThan(1_000_000);
        assertThat(fault(within(5), bomb, ANY)).isIn("damaged", "without-text", "too-slow");
    }

    @Test
    void pdfThatTakesTooLongIsLeftAlone() {
        assertThat(fault(within(0), MadeDocuments.pdf(List.of("Geachte voorzitter,"), ""), ANY))
                .isEqualTo("too-slow");
    }
}
