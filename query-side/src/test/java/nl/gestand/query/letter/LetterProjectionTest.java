package nl.gestand.query.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mongodb.client.MongoDatabase;
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
import nl.gestand.query.views.ViewTarget;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class LetterProjectionTest {

    private static final String SHA = "b".repeat(64);

    @Test
    void eachEventDeliveredTwiceCountsOnceAndARebuildIsTheSame() throws Exception {
        MongoDatabase live = Views.empty();
        MongoDatabase rebuilt = Views.empty();
        Deliveries.deliverTwice(new LetterProjection(ViewTarget.of(live), Deliveries.SERIALIZER), events());
        Deliveries.deliver(new LetterProjection(ViewTarget.of(rebuilt), Deliveries.SERIALIZER), events(), 500);
        assertEquals(only(rebuilt), only(live));
    }

    @Test
    void aWithdrawnLetterSaysWhyAndKeepsTheRest() throws Exception {
        MongoDatabase views = Views.empty();
        Deliveries.deliver(new LetterProjection(ViewTarget.of(views), Deliveries.SERIALIZER), events(), 1);
        LetterAnswer letter = LetterAnswer.of(only(views), true, null);
        assertEquals("dubbel", letter.withdrawnReason());
        assertEquals(SHA, letter.sha256());
        assertEquals("Voortgang", letter.subject());
    }

    @Test
    void anUndatedLetterCountsFromTheFirstDayItCanHaveBeenSent() throws Exception {
        MongoDatabase views = Views.empty();
        Deliveries.deliver(new LetterProjection(ViewTarget.of(views), Deliveries.SERIALIZER), events(), 1);
        assertEquals(
                Told.day("2024-05-17"),
                LetterAnswer.of(only(views), false, null).day());
    }

    @Test
    void aGapFailsLoudly() {
        LetterProjection projection = new LetterProjection(ViewTarget.of(Views.empty()), Deliveries.SERIALIZER);
        assertThrows(IllegalStateException.class, () -> Deliveries.deliver(projection, events().subList(1, 3), 1));
    }

    private static List<Recorded<?>> events() {
        LetterDate interval = new LetterDate(null, Told.day("2024-05-17"), Told.day("2024-06-30"));
        return Told.of("01890a5d-ac96-774b-bcce-000000000200")
                .and(new LetterRegistered(
                        List.of(), null, interval, "Voortgang", List.of(), null, null, Basis.INFERRED, null))
                .and(new DocumentReceived(new LetterDocument(SHA, null, "text/plain", 10L)))
                .and(new LetterWithdrawn("dubbel", Told.day("2024-07-01")))
                .events();
    }

    private static Document only(MongoDatabase views) {
        return Objects.requireNonNull(
                views.getCollection(Letters.LETTERS).find().first());
    }
}
