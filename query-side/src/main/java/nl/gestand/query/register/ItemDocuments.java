package nl.gestand.query.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.gestand.events.FactId;
import nl.gestand.events.item.ItemEvent.ItemMerged;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.query.fold.StoredEvents;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An item's document: its recorded events, and what follows from them for whoever searches. A pure fold; the projection
 * only stores what it gives.
 */
public final class ItemDocuments {

    private ItemDocuments() {}

    /**
     * The document after an event; the very same one where it holds the event already.
     *
     * @throws IllegalStateException where an earlier event of the item is missing
     */
    public static Document apply(@Nullable Document current, Recorded<?> recorded, long position) {
        FactId id = recorded.id();
        long version = current == null ? -1 : current.getLong("version");
        if (current != null && id.sequence() <= version) {
            return current;
        }
        if (id.sequence() != version + 1) {
            throw new IllegalStateException("event " + id + " follows " + version + ", so one is missing");
        }
        List<Document> events = new ArrayList<>(current == null ? List.of() : events(current));
        events.add(StoredEvents.write(recorded, position));
        Document next = new Document("_id", id.stream()).append("version", id.sequence());
        List<Document> absorbed = current == null ? List.of() : absorbed(current);
        return derived(next.append("events", events).append("absorbed", absorbed));
    }

    /** The document of the item that goes on, with its twin's events as they are now. */
    public static Document with(Document surviving, Document twin) {
        String id = twin.getString("_id");
        List<Document> absorbed = new ArrayList<>(absorbed(surviving));
        absorbed.removeIf(each -> id.equals(each.getString("twin")));
        absorbed.add(new Document("twin", id).append("events", inForce(twin)));
        return derived(new Document(surviving).append("absorbed", absorbed));
    }

    /** All that is recorded on the item, its twins' facts included, in order of recording. */
    public static ItemFacts facts(Document item) {
        return StoredEvents.facts(inForce(item));
    }

    static List<Document> events(Document item) {
        return item.getList("events", Document.class);
    }

    /** The item's own events and those of the twins that are merged into it. */
    static List<Document> inForce(Document item) {
        List<String> twins = twins(StoredEvents.facts(events(item)));
        Stream<Document> others = absorbed(item).stream()
                .filter(each -> twins.contains(each.getString("twin")))
                .flatMap(each -> events(each).stream());
        return Stream.concat(events(item).stream(), others)
                .sorted((one, other) -> at(one).compareTo(at(other)))
                .toList();
    }

    private static Document derived(Document item) {
        String id = item.getString("_id");
        ItemFacts own = StoredEvents.facts(events(item));
        item.append("mergedInto", mergedInto(own)).append("twins", twins(own));
        ItemFacts facts = facts(item);
        item.append(
                "position",
                inForce(item).stream()
                        .mapToLong(each -> each.getLong("position"))
                        .max()
                        .orElse(-1));
        item.append("changedAt", facts.all().getLast().at().toString());
        SearchFields.of(id, facts).forEach(item::append);
        return item;
    }

    private static @Nullable String mergedInto(ItemFacts own) {
        return own.standing(ItemMerged.class).stream()
                .map(merged -> merged.event().into().value())
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static List<String> twins(ItemFacts own) {
        return own.standing(TwinAbsorbed.class).stream()
                .map(absorbed -> absorbed.event().twin().value())
                .distinct()
                .toList();
    }

    private static List<Document> absorbed(Document item) {
        return item.getList("absorbed", Document.class);
    }

    private static Instant at(Document stored) {
        return Instant.parse(stored.getString("at"));
    }
}
