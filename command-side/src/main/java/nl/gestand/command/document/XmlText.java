package nl.gestand.command.document;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The running text in the XML of a word processor, read as a stream: no tree of it is ever in memory. A document type is
 * refused, so that nothing is fetched from elsewhere and no entity multiplies.
 */
final class XmlText {

    /**
     * Where each kind of document keeps its text (ECMA-376 part 1, 17.3; OpenDocument 1.3 part 3, 5 and 6).
     *
     * @param lines what ends a line
     * @param text within which characters count
     * @param skipped what is no text of the letter: deletions, comments, the second form of a drawing
     */
    enum Form {
        WORD(Set.of("p", "br", "cr"), Set.of("t"), Set.of("Fallback", "del", "moveFrom", "instrText", "comment")),
        OPEN_DOCUMENT(
                Set.of("p", "h", "line-break"),
                Set.of("p", "h"),
                Set.of("tracked-changes", "annotation", "forms", "sequence-decls", "note-citation"));

        private final Set<String> lines;
        private final Set<String> text;
        private final Set<String> skipped;

        Form(Set<String> lines, Set<String> text, Set<String> skipped) {
            this.lines = lines;
            this.text = text;
            this.skipped = skipped;
        }
    }

    private static final XMLInputFactory XML = factory();
    private static final int SPACES = 100;

    private final Form form;
    private final StringBuilder whole;
    private final StringBuilder notes = new StringBuilder();
    private StringBuilder into;
    private int within;

    private XmlText(Form form, StringBuilder into) {
        this.form = form;
        this.whole = into;
        this.into = into;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        return factory;
    }

    static void read(byte[] xml, Form form, StringBuilder into) {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(xml));
            new XmlText(form, into).all(reader);
        } catch (XMLStreamException malformed) {
            throw new Unreadable(UnreadableDocument.DAMAGED);
        }
    }

    private void all(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Unreadable(UnreadableDocument.DAMAGED);
                case XMLStreamConstants.START_ELEMENT -> started(xml);
                case XMLStreamConstants.END_ELEMENT -> ended(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    characters(xml);
                default -> {}
            }
            if (into.length() > DocumentText.LONGEST) {
                throw new Unreadable(UnreadableDocument.TOO_MUCH);
            }
        }
        whole.append(notes);
    }

    private void started(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (form.skipped.contains(name)) {
            skip(xml);
            return;
        }
        within += form.text.contains(name) ? 1 : 0;
        switch (name) {
            case "tab" -> into.append(form == Form.WORD && isOfStyle(xml) ? "" : "\t");
            case "noBreakHyphen" -> into.append('-');
            // a footnote would break the sentence in which it stands
            case "note" -> into = notes;
            case "s" -> into.append(form == Form.OPEN_DOCUMENT ? " ".repeat(spaces(xml)) : "");
            default -> {}
        }
    }

    /** Tab stops in the properties of a paragraph go by the same name as a tab in its text. */
    private static boolean isOfStyle(XMLStreamReader xml) {
        return xml.getAttributeCount() > 0;
    }

    private static int spaces(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("c")) {
                String count = xml.getAttributeValue(i);
                return count.matches("\\d{1,3}") ? Math.min(Integer.parseInt(count), SPACES) : 1;
            }
        }
        return 1;
    }

    private void ended(String name) {
        within -= form.text.contains(name) ? 1 : 0;
        if (form.lines.contains(name)) {
            into.append('\n');
        }
        into = name.equals("note") ? whole : into;
    }

    /** In an OpenDocument the line breaks of the XML are no more than spaces (part 3, 6.1.2). */
    private void characters(XMLStreamReader xml) {
        if (within > 0) {
            String text = xml.getText();
            into.append(form == Form.OPEN_DOCUMENT ? text.replaceAll("[\\r\\n\\t]+", " ") : text);
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
