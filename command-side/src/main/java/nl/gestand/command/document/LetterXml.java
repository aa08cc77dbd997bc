package nl.gestand.command.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Reads the XML of a word processor for Tika, without what is there and is no text of the letter: comments, the
 * numbers of notes, tab stops and what hangs on the document as a part of its own, all of which Tika would give among the
 * text, and in an OpenDocument what was struck. Line breaks of the XML are
 * spaces. A document type is refused, so that nothing is fetched from elsewhere and no entity multiplies.
 */
final class LetterXml extends SAXParser {

    private static final String WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}";
    private static final String DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}";
    private static final String OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}";

    /**
     * ECMA-376 part 1, 17.3.1.38, 17.11, 17.12.10, 17.13.4, 21.2 and 21.4; OpenDocument 1.3 part 3, 3.1, 5.5, 6.3.2 and 14.1.
     * Whole parts are left out by their root: placeholders, charts, diagrams, and the styles with headers and footers.
     */
    private static final Set<String> LEFT_OUT = Set.of(
            WORD + "comment",
            WORD + "footnoteReference",
            WORD + "endnoteReference",
            WORD + "tabs",
            WORD + "glossaryDocument",
            DRAWING + "chart}chartSpace",
            DRAWING + "diagram}dataModel",
            TEXT + "tracked-changes",
            TEXT + "note-citation",
            OFFICE + "annotation",
            OFFICE + "document-styles",
            OFFICE + "chart",
            OFFICE + "spreadsheet",
            OFFICE + "drawing",
            OFFICE + "presentation");

    /** A hyphen at which no line ends, which Tika passes over. */
    private static final String HYPHEN = WORD + "noBreakHyphen";

    private static final SAXParserFactory FACTORY = factory();

    private final SAXParser parser;

    LetterXml() {
        try {
            this.parser = FACTORY.newSAXParser();
        } catch (ParserConfigurationException | SAXException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SAXParserFactory factory() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory;
        } catch (ParserConfigurationException | SAXException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void parse(InputStream xml, DefaultHandler handler) throws SAXException, IOException {
        parse(new InputSource(xml), handler);
    }

    @Override
    public void parse(InputSource xml, DefaultHandler handler) throws SAXException, IOException {
        XMLReader reader = getXMLReader();
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        reader.parse(xml);
    }

    @Override
    @SuppressWarnings("deprecation")
    public Parser getParser() throws SAXException {
        return parser.getParser();
    }

    @Override
    public XMLReader getXMLReader() throws SAXException {
        return new LeavingOut(parser.getXMLReader());
    }

    @Override
    public boolean isNamespaceAware() {
        return parser.isNamespaceAware();
    }

    @Override
    public boolean isValidating() {
        return parser.isValidating();
    }

    @Override
    public void setProperty(String name, Object value) throws SAXNotRecognizedException, SAXNotSupportedException {
        parser.setProperty(name, value);
    }

    @Override
    public Object getProperty(String name) throws SAXNotRecognizedException, SAXNotSupportedException {
        return parser.getProperty(name);
    }

    private static String named(String namespace, String name) {
        return "{" + namespace + "}" + name;
    }

    private static final class LeavingOut extends XMLFilterImpl {

        private int depth;

        LeavingOut(XMLReader parent) {
            super(parent);
        }

        @Override
        public void startElement(String namespace, String name, String qualified, Attributes attributes)
                throws SAXException {
            String named = named(namespace, name);
            if (depth > 0 || LEFT_OUT.contains(named)) {
                depth++;
            } else if (named.equals(HYPHEN)) {
                super.startElement(namespace, "t", "w:t", attributes);
                super.characters(new char[] {'-'}, 0, 1);
            } else {
                super.startElement(namespace, name, qualified, attributes);
            }
        }

        @Override
        public void endElement(String namespace, String name, String qualified) throws SAXException {
            if (depth > 0) {
                depth--;
            } else if (named(namespace, name).equals(HYPHEN)) {
                super.endElement(namespace, "t", "w:t");
            } else {
                super.endElement(namespace, name, qualified);
            }
        }

        @Override
        public void characters(char[] text, int start, int length) throws SAXException {
            if (depth == 0) {
                char[] line = Arrays.copyOfRange(text, start, start + length);
                for (int i = 0; i < length; i++) {
                    line[i] = line[i] == '\n' || line[i] == '\t' ? ' ' : line[i];
                }
                super.characters(line, 0, length);
            }
        }
    }
}
