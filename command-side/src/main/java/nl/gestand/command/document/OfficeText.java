package nl.gestand.command.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import javax.xml.parsers.SAXParser;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads DOCX and ODT, by Apache Tika: the letter's own text, with its notes behind it, and nothing that is packed within. */
final class OfficeText {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String DOCM = "application/vnd.ms-word.document.macroenabled.12";
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    private static final long PART_AT_MOST = 200L * 1_048_576;
    private static final long PARTS_AT_MOST = 5_000;

    private static final Map<String, Parser> PARSERS =
            Map.of(DOCX, new OOXMLParser(), DOCM, new OOXMLParser(), ODT, new OpenDocumentParser());

    /** An image that is one colour is packed to less than a hundredth, which POI would take for an attack. */
    static {
        ZipSecureFile.setMinInflateRatio(0);
        ZipSecureFile.setMaxEntrySize(PART_AT_MOST);
        ZipSecureFile.setMaxFileCount(PARTS_AT_MOST);
    }

    private OfficeText() {}

    static ReadDocument read(byte[] bytes) {
        try (TikaInputStream document = TikaInputStream.get(bytes)) {
            Metadata about = new Metadata();
            String type =
                    new DefaultZipContainerDetector().detect(document, about).toString();
            Parser parser = PARSERS.get(type);
            if (parser == null) {
                throw new Unreadable(UnreadableDocument.UNSUPPORTED);
            }
            // from a file POI reads no more than it needs
            document.getPath();
            LetterText text = new LetterText(type.equals(ODT));
            parser.parse(document, new BodyContentHandler(text), about, context());
            // what Tika could not read it leaves out and tells here
            if (about.get(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING) != null) {
                throw new Unreadable(UnreadableDocument.DAMAGED);
            }
            return new ReadDocument(type, text.whole());
        } catch (Unreadable unreadable) {
            throw unreadable;
        } catch (EncryptedDocumentException secret) {
            throw new Unreadable(UnreadableDocument.ENCRYPTED);
        } catch (TikaException | SAXException | IOException | RuntimeException damaged) {
            throw new Unreadable(UnreadableDocument.DAMAGED);
        }
    }

    private static ParseContext context() {
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setIncludeDeletedContent(false);
        office.setIncludeMoveFromContent(false);
        office.setIncludeHeadersAndFooters(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NothingWithin());
        context.set(SAXParser.class, new LetterXml());
        return context;
    }

    /** What is packed within a document is no text of it. */
    private static final class NothingWithin implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata about) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream within, ContentHandler handler, Metadata about, boolean html) {
            // not asked for
        }
    }
}
