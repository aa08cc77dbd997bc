package nl.gestand.query.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes one MDTO document; the callers keep the order of elements that the schema asks for. */
final class MdtoXml {

    /** How an object is known, and to whom. */
    record Identification(String kenmerk, String bron) {}

    /**
     * A reference to another object.
     *
     * @param kenmerk null where it has no identification
     */
    record Reference(String naam, @Nullable String kenmerk, String bron) {}

    private static final String NAMESPACE = "https://www.nationaalarchief.nl/mdto";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    private MdtoXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(OutputStream out, Consumer<MdtoXml> content) throws IOException {
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("MDTO");
            xml.writeDefaultNamespace(NAMESPACE);
            content.accept(new MdtoXml(xml));
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException | Unwritten failed) {
            throw new IOException(failed);
        }
    }

    void open(String element) {
        attempt(() -> xml.writeStartElement(element));
    }

    void close() {
        attempt(xml::writeEndElement);
    }

    void text(String element, @Nullable String text) {
        open(element);
        attempt(() -> xml.writeCharacters(Characters.allowed(text == null ? "" : text)));
        close();
    }

    void identification(Identification identification) {
        open("identificatie");
        text("identificatieKenmerk", identification.kenmerk());
        text("identificatieBron", identification.bron());
        close();
    }

    void reference(String element, Reference reference) {
        open(element);
        text("verwijzingNaam", reference.naam());
        if (reference.kenmerk() != null) {
            open("verwijzingIdentificatie");
            text("identificatieKenmerk", reference.kenmerk());
            text("identificatieBron", reference.bron());
            close();
        }
        close();
    }

    /** A term of a list of terms. */
    void term(String element, String label, @Nullable String code, String list) {
        open(element);
        text("begripLabel", label);
        if (code != null) {
            text("begripCode", code);
        }
        reference("begripBegrippenlijst", new Reference(list, null, ""));
        close();
    }

    void event(String type, String at, @Nullable Reference actor, String result) {
        open("event");
        term("eventType", type, null, "MDTO begrippenlijst EventType");
        text("eventTijd", at);
        if (actor != null) {
            reference("eventVerantwoordelijkeActor", actor);
        }
        text("eventResultaat", result);
        close();
    }

    void related(Reference to, String kind) {
        open("gerelateerdInformatieobject");
        reference("gerelateerdInformatieobjectVerwijzing", to);
        term(
                "gerelateerdInformatieobjectTypeRelatie",
                kind,
                null,
                "MDTO begrippenlijst Relatietypen (informatieobject)");
        close();
    }

    /** A step of the XML writer. */
    @FunctionalInterface
    private interface Step {
        void take() throws XMLStreamException;
    }

    private static void attempt(Step step) {
        try {
            step.take();
        } catch (XMLStreamException failed) {
            throw new Unwritten(failed);
        }
    }

    private static final class Unwritten extends RuntimeException {

        Unwritten(XMLStreamException cause) {
            super(cause);
        }
    }
}
