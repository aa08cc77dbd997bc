package nl.gestand.query.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gestand.events.item.ItemEvent.ItemSuperseded;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Successor;
import nl.gestand.query.PointInTime;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.index.Lookup;
import org.bson.Document;

/** What a page of items tells of others, looked up once for the page. */
final class PageSurroundings implements Surroundings {

    private final ItemsById items;
    private final Lookup lookup;
    private final Letters letters;
    private final PointInTime when;
    private final Set<String> behind;
    private final Map<Successor, ItemRef> resolved = new HashMap<>();
    private final Map<String, List<ItemRef>> superseded = new LinkedHashMap<>();

    PageSurroundings(
            ItemsById items,
            Lookup lookup,
            Letters letters,
            Set<String> behind,
            List<Document> page,
            PointInTime when) {
        this.items = items;
        this.lookup = lookup;
        this.letters = letters.knowing(page.stream()
                .flatMap(item -> item.getList("letters", String.class).stream())
                .toList());
        this.behind = behind;
        this.when = when;
        collectSuperseded(page);
    }

    @Override
    public Letters letters() {
        return letters;
    }

    @Override
    public ItemRef resolve(Successor successor) {
        return resolved.computeIfAbsent(
                successor, key -> find(key).map(item -> ref(item, key)).orElseGet(() -> ItemRef.of(key)));
    }

    @Override
    public List<ItemRef> supersededBy(String item) {
        return superseded.getOrDefault(item, List.of());
    }

    @Override
    public boolean upToDate(String item) {
        return !behind.contains(item);
    }

    private void collectSuperseded(List<Document> page) {
        Map<String, String> itemByKey = new HashMap<>();
        for (Document item : page) {
            String id = item.getString("_id");
            itemByKey.put(id, id);
            item.getList("twins", String.class).forEach(twin -> itemByKey.put(twin, id));
            item.getList("numbers", String.class).forEach(number -> itemByKey.put(number, id));
        }
        for (Document former : items.find(lookup.succeededBy(itemByKey.keySet(), when.position()), when.position())) {
            ItemDocuments.facts(former)
                    .supersession(when.validAt())
                    .map(fact -> key(fact.event()))
                    .map(itemByKey::get)
                    .ifPresent(id -> superseded
                            .computeIfAbsent(id, none -> new ArrayList<>())
                            .add(ref(former)));
        }
    }

    private static String key(ItemSuperseded event) {
        ItemRef by = ItemRef.of(event.by());
        return by.item() != null ? by.item() : String.valueOf(by.number());
    }

    private Optional<Document> find(Successor key) {
        List<String> ids = key.item() != null
                ? List.of(key.item().value())
                : key.plan() != null || key.number() == null
                        ? List.of()
                        : lookup.itemsNumbered(List.of(key.number().canonical()), when.position());
        return items.find(ids, when.position()).stream().findFirst();
    }

    private static ItemRef ref(Document item) {
        ItemFacts facts = ItemDocuments.facts(item);
        String id = item.getString("_id");
        return new ItemRef(id, Founding.of(id, facts).number(), item.getString("title"), null);
    }

    /** A paper is shown under the number by which it was named, whatever others its item has. */
    private static ItemRef ref(Document item, Successor named) {
        ItemRef found = ref(item);
        return named.number() == null
                ? found
                : new ItemRef(found.item(), named.number().canonical(), found.title(), null);
    }
}
