package nl.gestand.query.register;

import static nl.gestand.query.Told.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemEvent.ItemMerged;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import nl.gestand.query.Deliveries;
import nl.gestand.query.Told;
import nl.gestand.query.Views;
import nl.gestand.query.views.ViewTarget;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** An item as of a position is what the register showed when its log ended there. */
class ItemAsOfTest {

    private static final String SECOND = "01890a5d-ac96-774b-bcce-b302099a8098";
    private static final String THIRD = "01890a5d-ac96-774b-bcce-b302099a8099";

    @Test
    void eachPositionGivesTheViewsOfThatTime() throws Exception {
        List<Recorded<?>> events = log();
        List<Item> latest = items(events);
        for (int known = 1; known <= events.size(); known++) {
            long position = position(events.get(known - 1));
            Map<String, Document> then = documents(items(events.subList(0, known)));
            List<Item> asOf = latest.stream()
                    .map(item -> item.asOf(position))
                    .filter(Item::isKnown)
                    .toList();
            assertEquals(then, documents(asOf), "as of " + events.get(known - 1));
        }
    }

    @Test
    void anItemIsUnknownBeforeItsFirstEvent() throws Exception {
        Item item = items(log()).getFirst();
        assertTrue(item.asOf(position(log().getFirst())).isKnown());
        assertFalse(item.asOf(position(log().getFirst()) - 1).isKnown());
    }

    /** The third goes on in the second, which goes on in the first; then the first of these merges is undone. */
    private static List<Recorded<?>> log() {
        Told first = Told.motion()
                .and(new MotionAdopted(null, on("2024-01-16")))
                .and(Told.report(Execution.IN_PROGRESS, "2024-02-02"));
        Told second = Told.later(SECOND, 10).and(Told.recorded("Mutluer"));
        Told third = Told.later(THIRD, 20)
                .and(Told.recorded("Veltman"))
                .and(Told.report(Execution.HANDLED, "2024-03-01"))
                .and(new ItemMerged(new ItemId(SECOND), on("2024-07-01")));
        Told more = Told.later(SECOND, 30).and(Told.recorded("Mutluer"));
        more.and(new TwinAbsorbed(new ItemId(THIRD), on("2024-07-01")))
                .and(new ItemMerged(new ItemId(Told.MOTION), on("2024-07-02")))
                .and(new FactRetracted(more.fact(1), "toch een andere"))
                .and(Told.report(Execution.DECLINED, "2024-04-01"));
        Told last = Told.later(Told.MOTION, 32);
        first.events().forEach(event -> last.and(event.event()));
        last.and(new TwinAbsorbed(new ItemId(SECOND), on("2024-07-02")));
        Told undone = Told.later(THIRD, 40);
        third.events().forEach(event -> undone.and(event.event()));
        undone.and(new FactRetracted(third.fact(2), "toch een andere"));
        undone.and(Told.report(Execution.DECLINED, "2024-05-01"));
        return Stream.of(
                        first.events(),
                        second.events(),
                        third.events(),
                        more.events().subList(1, 5),
                        last.events().subList(3, 4),
                        undone.events().subList(3, 5))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(recorded -> recorded.at()))
                .toList();
    }

    private static List<Item> items(List<Recorded<?>> events) throws Exception {
        var views = Views.empty();
        Deliveries.deliver(new RegisterProjection(ViewTarget.of(views), Deliveries.SERIALIZER), events, 1);
        List<Item> items = new ArrayList<>();
        views.getCollection(Register.ITEMS)
                .find()
                .sort(new Document("_id", 1))
                .forEach(document -> items.add(ItemDocuments.ALL.read(document)));
        return items;
    }

    /** All but the copies of other items' events that are not in force. */
    private static Map<String, Document> documents(List<Item> items) {
        Map<String, Document> documents = new TreeMap<>();
        items.forEach(item -> {
            Document document = ItemDocuments.ALL.write(item);
            document.remove("absorbed");
            documents.put(item.id(), document);
        });
        return documents;
    }

    private static long position(Recorded<?> recorded) {
        return recorded.at().getEpochSecond();
    }
}
