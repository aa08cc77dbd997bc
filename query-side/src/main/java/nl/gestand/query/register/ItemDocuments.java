package nl.gestand.query.register;

import java.util.List;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.query.fold.EventLog;
import nl.gestand.query.views.View;
import org.bson.Document;

/** An item's document: its recorded events, and what follows from them for whoever searches. */
final class ItemDocuments implements View<Item> {

    static final ItemDocuments ALL = new ItemDocuments();

    /** The facts of a document that somebody will show, so that its events are read once. It is stored nowhere. */
    private static final String FOLDED = "folded";

    private ItemDocuments() {}

    /** All that is recorded on the item, its twins' facts included, in order of recording. */
    static ItemFacts facts(Document stored) {
        return stored.get(FOLDED) instanceof ItemFacts known
                ? known
                : ALL.read(stored).inForce().facts();
    }

    /** As it is stored, with its facts for whoever shows it. */
    static Document folded(Document stored) {
        return stored.append(FOLDED, ALL.read(stored).inForce().facts());
    }

    @Override
    public String collection() {
        return Register.ITEMS;
    }

    @Override
    public List<String> fields() {
        return List.of("events", "absorbed");
    }

    @Override
    public Item read(Document stored) {
        return new Item(
                stored.getString("_id"),
                EventLog.read(stored.getString("events")),
                stored.getList("absorbed", Document.class).stream()
                        .map(ItemDocuments::twin)
                        .toList());
    }

    @Override
    public Document write(Item item) {
        return found(item)
                .append("events", item.own().text())
                .append(
                        "absorbed",
                        item.absorbed().stream().map(ItemDocuments::document).toList());
    }

    /** The item as a reader of its document wants it, where it was folded for him alone. */
    static Document shown(Item item) {
        return ALL.write(item).append(FOLDED, item.inForce().facts());
    }

    /** All but the events themselves. */
    static Document found(Item item) {
        EventLog inForce = item.inForce();
        ItemFacts facts = inForce.facts();
        Document document = new Document("_id", item.id())
                .append("version", item.own().version())
                .append("mergedInto", item.mergedInto().orElse(null))
                .append("twins", item.twins())
                .append("position", inForce.position())
                .append("changedAt", facts.all().getLast().at().toString());
        SearchFields.of(item.id(), facts).forEach(document::append);
        return document;
    }

    private static Item.Twin twin(Document stored) {
        return new Item.Twin(stored.getString("twin"), EventLog.read(stored.getString("events")));
    }

    private static Document document(Item.Twin twin) {
        return new Document("twin", twin.id()).append("events", twin.events().text());
    }
}
