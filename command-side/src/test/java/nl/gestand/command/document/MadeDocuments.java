package nl.gestand.command.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Documents as word processors make them, and as nobody should. */
final class MadeDocuments {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final String CONTENT_TYPES =
            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"bmp\" ContentType=\"image/bmp\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "document.main+xml\"/>"
                    + "<Override PartName=\"/word/footnotes.xml\" ContentType=\"" + WORD + "footnotes+xml\"/>"
                    + "<Override PartName=\"/word/comments.xml\" ContentType=\"" + WORD + "comments+xml\"/></Types>";

    private static final String LETTER =
            word("document", "<w:body><w:p><w:r><w:t>De motie is uitgevoerd.</w:t></w:r></w:p></w:body>");

    /** The manifest of an OpenDocument that a password protects. */
    static final String ENCRYPTED =
            "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry"
                    + " manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";

    private MadeDocuments() {}

    interface Writing {
        void to(ZipOutputStream zip) throws IOException;
    }

    static byte[] zip(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            writing.to(zip);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    static byte[] docx(String body) {
        return docxOf(
                word("document", "<w:body>" + body + "</w:body>"),
                word("footnotes", "<w:footnote><w:p><w:r><w:t>Een noot.</w:t></w:r></w:p></w:footnote>"));
    }

    /** With these parts, whatever they hold. */
    static byte[] docxOf(String document, String footnotes) {
        return docxOf(types(CONTENT_TYPES), document, zip -> {
            entry(
                    zip,
                    "word/_rels/document.xml.rels",
                    relationships("footnotes", "footnotes.xml", "comments", "comments.xml"));
            entry(zip, "word/footnotes.xml", footnotes);
            entry(
                    zip,
                    "word/comments.xml",
                    word("comments", "<w:comment><w:p><w:r><w:t>Klopt dit?</w:t></w:r></w:p></w:comment>"));
        });
    }

    private static Writing types(String xml) {
        return zip -> entry(zip, "[Content_Types].xml", xml);
    }

    private static byte[] docxOf(Writing types, String document, Writing others) {
        return zip(zip -> {
            types.to(zip);
            entry(zip, "_rels/.rels", relationships("officeDocument", "word/document.xml"));
            entry(zip, "word/document.xml", document);
            others.to(zip);
        });
    }

    private static String relationships(String... typesAndTargets) {
        StringBuilder all = new StringBuilder(
                "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            all.append("<Relationship Id=\"r")
                    .append(i)
                    .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                    .append(typesAndTargets[i])
                    .append("\" Target=\"")
                    .append(typesAndTargets[i + 1])
                    .append("\"/>");
        }
        return all.append("</Relationships>").toString();
    }

    static String word(String root, String content) {
        return "<?xml version=\"1.0\"?><w:" + root
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + content + "</w:" + root
                + ">";
    }

    /** A letter with an image of so many megabytes that packs to next to nothing. */
    static byte[] docxWithImage(int megabytes) {
        return docxOf(types(CONTENT_TYPES), LETTER, zip -> zeros(zip, "word/media/image.bmp", megabytes));
    }

    /** What would say which parts a letter has unpacks to so many megabytes. */
    static byte[] docxOfEndlessTypes(int megabytes) {
        return docxOf(zip -> zeros(zip, "[Content_Types].xml", megabytes), LETTER, zip -> {});
    }

    private static void zeros(ZipOutputStream zip, String part, int megabytes) throws IOException {
        zip.putNextEntry(new ZipEntry(part));
        for (int i = 0; i < megabytes; i++) {
            zip.write(new byte[1_048_576]);
        }
        zip.closeEntry();
    }

    /** A letter beside which there are so many parts. */
    static byte[] docxOfParts(int parts) {
        return docxOf(types(CONTENT_TYPES), LETTER, zip -> {
            for (int i = 0; i < parts; i++) {
                entry(zip, "word/media/part" + i + ".bmp", "");
            }
        });
    }

    /** A letter with a chart and the placeholders of its template. */
    static byte[] docxWithParts() {
        String types = CONTENT_TYPES.replace(
                "</Types>",
                "<Override PartName=\"/word/glossary/document.xml\" ContentType=\"" + WORD
                        + "document.glossary+xml\"/><Override PartName=\"/word/charts/chart1.xml\" ContentType=\""
                        + "application/vnd.openxmlformats-officedocument.drawingml.chart+xml\"/></Types>");
        return docxOf(types(types), LETTER, zip -> {
            entry(
                    zip,
                    "word/_rels/document.xml.rels",
                    relationships("chart", "charts/chart1.xml", "glossaryDocument", "glossary/document.xml"));
            entry(
                    zip,
                    "word/charts/chart1.xml",
                    "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
                            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><c:v>42</c:v><a:p><a:r><a:t>staaf</a:t></a:r></a:p></c:chartSpace>");
            entry(
                    zip,
                    "word/glossary/document.xml",
                    word("glossaryDocument", "<w:p><w:r><w:t>Klik om tekst in te voeren</w:t></w:r></w:p>"));
        });
    }

    /** A letter with a footer and a chart in it. */
    static byte[] odtWithParts() {
        return zip(zip -> {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            entry(zip, "content.xml", open("<text:p>De motie is uitgevoerd.</text:p>"));
            entry(
                    zip,
                    "styles.xml",
                    "<office:document-styles xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><text:p>Pagina 1</text:p></office:document-styles>");
            entry(
                    zip,
                    "Object 1/content.xml",
                    open("").replace("<office:text>", "<office:chart><text:p>42</text:p>")
                            .replace("</office:text>", "</office:chart>"));
            entry(zip, "META-INF/manifest.xml", "<m/>");
        });
    }

    static byte[] odt(String body, String manifest) {
        return odtOf(open(body), manifest);
    }

    static byte[] odtOf(String content, String manifest) {
        return zip(zip -> {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            entry(zip, "content.xml", content);
            entry(zip, "META-INF/manifest.xml", manifest);
        });
    }

    static String open(String body) {
        return "<?xml version=\"1.0\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>";
    }

    static byte[] pdf(List<String> lines, String password) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.setLeading(14);
                content.beginText();
                content.newLineAtOffset(60, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            if (!password.isEmpty()) {
                pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            pdf.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A page whose text is one stream that unpacks to that many megabytes. */
    static byte[] pdfBomb(int megabytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (var deflated = new java.util.zip.DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            byte[] spaces = new byte[1_048_576];
            java.util.Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < megabytes; i++) {
                deflated.write(spaces);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        String head = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Filter/FlateDecode/Length " + packed.size() + ">>stream\n";
        pdf.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        return pdf.toByteArray();
    }
}
