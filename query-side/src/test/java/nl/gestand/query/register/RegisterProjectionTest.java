package nl.gestand.query.register;

import static nl.gestand.query.Told.on;
import static nl.gestand.query.Told.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemEvent.ItemMerged;
import nl.gestand.events.item.ItemEvent.NumberAssigned;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import nl.gestand.events.number.Citations;
import nl.gestand.query.Deliveries;
import nl.gestand.query.Told;
import nl.gestand.query.Views;
import nl.gestand.query.views.ViewTarget;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class RegisterProjectionTest {

    private static final String TWIN = "01890a5d-ac96-774b-bcce-b302099a8099";

    @Test
    void eachEventDeliveredTwiceCountsOnce() throws Exception {
        MongoDatabase once = Views.empty();
        MongoDatabase twice = Views.empty();
        Deliveries.deliver(projection(once), merged().subList(0, 7), 1);
        for (Recorded<?> event : merged().subList(0, 7)) {
            Deliveries.deliver(projection(twice), List.of(event), 1);
            Deliveries.deliver(projection(twice), List.of(event), 1);
        }
        assertEquals(all(once), all(twice));
    }

    @Test
    void aRebuildInOneBatchEqualsTheLiveView() throws Exception {
        MongoDatabase live = Views.empty();
        MongoDatabase rebuilt = Views.empty();
        Deliveries.deliver(projection(live), merged(), 1);
        Deliveries.deliver(projection(rebuilt), merged(), 500);
        assertEquals(all(live), all(rebuilt));
    }

    @Test
    void aMergedItemGoesOnInTheOther() throws Exception {
        MongoDatabase views = Views.empty();
        Deliveries.deliver(projection(views), merged(), 3);
        Document surviving = item(views, Told.MOTION);
        assertEquals(List.of("28638-238"), surviving.getList("numbers", String.class));
        assertEquals(List.of(TWIN), surviving.getList("twins", String.class));
        assertEquals("in_progress", lastSpan(surviving).getString("execution"));
        assertEquals(Told.MOTION, item(views, TWIN).getString("mergedInto"));
    }

    @Test
    void aReportOnTheMergedItemShowsOnTheOther() throws Exception {
        MongoDatabase views = Views.empty();
        Told twin = twin().and(report(Execution.HANDLED, "2024-08-01"));
        Deliveries.deliver(projection(views), inOrder(surviving(), twin), 100);
        assertEquals("handled", lastSpan(item(views, Told.MOTION)).getString("execution"));
    }

    @Test
    void aMergeCanBeUndone() throws Exception {
        MongoDatabase views = Views.empty();
        Told twin = twin().and(new FactRetracted(twin().fact(4), "toch een andere"));
        Told surviving = surviving().and(new FactRetracted(surviving().fact(2), "toch een andere"));
        Deliveries.deliver(projection(views), inOrder(surviving, twin), 1);
        assertEquals(List.of(), item(views, Told.MOTION).getList("numbers", String.class));
        assertEquals("open", lastSpan(item(views, Told.MOTION)).getString("execution"));
        assertNull(item(views, TWIN).getString("mergedInto"));
    }

    @Test
    void anItemThatHasManyEventsInOneBatchEndsAsIfTheyCameOneByOne() throws Exception {
        Told told = Told.motion().and(new MotionAdopted(null, on("2024-01-16")));
        for (int i = 0; i < 300; i++) {
            told.and(report(i % 2 == 0 ? Execution.IN_PROGRESS : Execution.HANDLED, "2024-02-" + (i % 20 + 10)));
        }
        MongoDatabase live = Views.empty();
        MongoDatabase rebuilt = Views.empty();
        Deliveries.deliver(projection(live), told.events(), 1);
        Deliveries.deliver(projection(rebuilt), told.events(), 500);
        assertEquals(all(live), all(rebuilt));
        assertEquals(302L, item(rebuilt, Told.MOTION).getLong("version") + 1);
    }

    /** The survivor's document may not have been written when its twin's was. */
    @Test
    void aMergeThatWasWrittenHalfIsWholeWhenItsEventsComeAgain() throws Exception {
        MongoDatabase whole = Views.empty();
        MongoDatabase half = Views.empty();
        List<Recorded<?>> events = inOrder(surviving(), twin().and(report(Execution.HANDLED, "2024-08-01")));
        List<Recorded<?>> last = events.subList(events.size() - 1, events.size());
        Deliveries.deliver(projection(whole), events, 100);
        Deliveries.deliver(projection(half), events.subList(0, events.size() - 1), 100);
        half.getCollection(Register.ITEMS).replaceOne(new Document("_id", TWIN), item(whole, TWIN));
        assertEquals("in_progress", lastSpan(item(half, Told.MOTION)).getString("execution"));

        Deliveries.deliver(projection(half), last, 1);
        assertEquals(all(whole), all(half));
    }

    @Test
    void aGapInAnItemsEventsFailsLoudly() {
        List<Recorded<?>> events =
                Told.motion().and(new MotionAdopted(null, on("2024-01-16"))).events();
        RegisterProjection projection = projection(Views.empty());
        assertThrows(IllegalStateException.class, () -> Deliveries.deliver(projection, events.subList(1, 2), 1));
    }

    private static RegisterProjection projection(MongoDatabase views) {
        return new RegisterProjection(ViewTarget.of(views), Deliveries.SERIALIZER);
    }

    private static Told surviving() {
        return Told.motion()
                .and(new MotionAdopted(null, on("2024-01-16")))
                .and(new TwinAbsorbed(new ItemId(TWIN), on("2024-07-01")));
    }

    private static Told twin() {
        return Told.later(TWIN, 1)
                .and(Told.recorded("Bikker"))
                .and(new NumberAssigned(Citations.readOne("28 638, nr. 238"), on("2023-12-21")))
                .and(new MotionAdopted(null, on("2024-01-16")))
                .and(report(Execution.IN_PROGRESS, "2024-02-02"))
                .and(new ItemMerged(new ItemId(Told.MOTION), on("2024-07-01")));
    }

    private static List<Recorded<?>> merged() {
        return inOrder(surviving(), twin());
    }

    private static List<Recorded<?>> inOrder(Told one, Told other) {
        Comparator<Recorded<?>> byTime = Comparator.comparing(recorded -> recorded.at());
        return Stream.concat(one.events().stream(), other.events().stream())
                .sorted(byTime)
                .toList();
    }

    private static Document item(MongoDatabase views, String id) {
        return all(views).stream()
                .filter(each -> id.equals(each.getString("_id")))
                .findFirst()
                .orElseThrow();
    }

    private static Document lastSpan(Document item) {
        return item.getList("spans", Document.class).getLast();
    }

    private static List<Document> all(MongoDatabase views) {
        return views.getCollection(Register.ITEMS)
                .find()
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }
}
