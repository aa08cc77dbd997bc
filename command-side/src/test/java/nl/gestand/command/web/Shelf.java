package nl.gestand.command.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.gestand.command.letter.ReceiveDocument;
import nl.gestand.command.letter.RegisterLetter;
import nl.gestand.events.item.Basis;
import nl.gestand.events.letter.LetterEvent.LetterDate;
import nl.gestand.events.letter.LetterEvent.LetterDocument;
import nl.gestand.events.letter.LetterEvent.LetterRegistered;
import nl.gestand.events.number.Citations;
import nl.gestand.events.store.Document;
import nl.gestand.events.store.Documents;
import org.jspecify.annotations.NullMarked;

/** A register with one motion and two letters to cite: one whose document is held, one that is known by name only. */
@NullMarked
public final class Shelf implements AutoCloseable {

    /** Of 2 February 2024; its document is held. */
    public static final String HELD = "28638-233";

    /** Undated, from 1 May 2024 on; its document is not held. */
    public static final String UNHELD = "28638-240";

    /** The smile is two UTF-16 units, at 41 and 42. */
    public static final String TEXT = "Geachte voorzitter, de motie is afgedaan.😀 Ook de motie Veltman is afgedaan.";

    public static final String MOTION = "28638-238";

    private static final String ONE = "018f0000-0000-7000-8000-0000000000f1";
    private static final String OTHER = "018f0000-0000-7000-8000-0000000000f2";
    private static final String ITEM = "018f0000-0000-7000-8000-0000000000f3";

    private final Standing register;

    public Shelf(String data) {
        register = Standing.with("--gestand.data=" + data);
        Document document = bean(Documents.class).put(TEXT.getBytes(StandardCharsets.UTF_8), "text/plain", TEXT);
        register(ONE, HELD, new LetterDate(LocalDate.of(2024, 2, 2), null, null));
        register(OTHER, UNHELD, new LetterDate(null, LocalDate.of(2024, 5, 1), LocalDate.of(2024, 6, 30)));
        register.answer(
                "document",
                new ReceiveDocument(
                        ONE, new LetterDocument(document.sha256(), document.textSha256(), "text/plain", null)));
        register.answer("motion", Requests.motion(ITEM, Citations.readOne(MOTION)));
    }

    public <T> T bean(Class<T> type) {
        return register.context.getBean(type);
    }

    public static String held() {
        return ONE;
    }

    public static String unheld() {
        return OTHER;
    }

    public static String motion() {
        return ITEM;
    }

    private void register(String id, String number, LetterDate date) {
        register.answer(
                "letter " + number,
                new RegisterLetter(
                        id,
                        new LetterRegistered(
                                List.of(Citations.readOne(number)),
                                null,
                                date,
                                "Voortgang",
                                List.of(),
                                null,
                                null,
                                Basis.STATED,
                                null)));
    }

    @Override
    public void close() {
        register.close();
    }
}
