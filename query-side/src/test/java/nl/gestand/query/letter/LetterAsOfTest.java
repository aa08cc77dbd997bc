package nl.gestand.query.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.letter.LetterEvent.DocumentReceived;
import nl.gestand.events.letter.LetterEvent.LetterDate;
import nl.gestand.events.letter.LetterEvent.LetterDocument;
import nl.gestand.events.letter.LetterEvent.LetterRegistered;
import nl.gestand.events.letter.LetterEvent.LetterWithdrawn;
import nl.gestand.query.Deliveries;
import nl.gestand.query.Told;
import nl.gestand.query.Views;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.fold.EventLog;
import nl.gestand.query.views.ViewTarget;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** A letter is known from the moment of its registration on, and its document from that on which it was received. */
class LetterAsOfTest {

    private static final String SHA = "c".repeat(64);

    @Test
    void itIsUnknownBeforeItIsRegistered() throws Exception {
        assertThat(LetterDocuments.asOf(log(), position(0) - 1)).isEmpty();
        assertThat(LetterDocuments.asOf(log(), position(0))).isPresent();
    }

    @Test
    void itsDocumentIsNotThereBeforeItCame() throws Exception {
        assertThat(asOf(0).getBoolean("notReceived")).isTrue();
        assertThat(asOf(1).getBoolean("notReceived")).isFalse();
    }

    @Test
    void itIsNotWithdrawnBeforeItIs() throws Exception {
        assertThat(asOf(1).getBoolean("withdrawn")).isFalse();
        assertThat(asOf(2).getBoolean("withdrawn")).isTrue();
    }

    private static Document asOf(int event) throws Exception {
        return LetterDocuments.asOf(log(), position(event)).orElseThrow();
    }

    private static long position(int event) {
        return events().get(event).at().getEpochSecond();
    }

    private static EventLog log() throws Exception {
        var views = Views.empty();
        Deliveries.deliver(new LetterProjection(ViewTarget.of(views), Deliveries.SERIALIZER), events(), 10);
        return LetterDocuments.ALL.read(Objects.requireNonNull(
                views.getCollection(Letters.LETTERS).find().first()));
    }

    private static List<Recorded<?>> events() {
        LetterDocument document = new LetterDocument(SHA, null, "text/plain", 10L);
        return Told.of("01890a5d-ac96-774b-bcce-000000000300")
                .and(new LetterRegistered(
                        List.of(),
                        null,
                        new LetterDate(Told.day("2024-02-02"), null, null),
                        "Voortgang",
                        List.of(),
                        null,
                        null,
                        Basis.STATED,
                        document))
                .and(new DocumentReceived(document))
                .and(new LetterWithdrawn("dubbel", Told.day("2024-07-01")))
                .events();
    }
}
