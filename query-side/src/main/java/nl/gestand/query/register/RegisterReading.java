package nl.gestand.query.register;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gestand.events.item.ItemId;
import nl.gestand.query.evidence.DocumentTexts;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.evidence.Numbers;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Answers questions about items from their documents. */
@Component
public final class RegisterReading {

    /** A page of documents in order, and how many there are in all and by facet. */
    record Found(List<Document> items, long total, Map<String, Map<String, Integer>> facets) {}

    /** The items of one kind in a dossier, as answers, and how they stand. */
    public record InDossier(List<?> items, Map<String, Integer> byStanding, int overdue) {}

    private final MongoDatabase views;
    private final Register collection;
    private final DocumentTexts texts;
    private final ItemsBehind behind;

    public RegisterReading(MongoDatabase views, DocumentTexts texts, ItemsBehind behind) {
        this.views = views;
        this.collection = new Register(views);
        this.texts = texts;
        this.behind = behind;
    }

    Found ask(ItemQuestion question) {
        collection.index();
        ItemPipeline pipeline = new ItemPipeline(question, letterIds(question.letters()));
        Document answer =
                Objects.requireNonNull(items().aggregate(pipeline.stages()).first());
        List<Document> total = answer.getList(ItemPipeline.TOTAL, Document.class);
        Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            facets.put(facet.parameter(), counts(answer.getList(facet.parameter(), Document.class)));
        }
        List<String> ids = answer.getList(ItemPipeline.PAGE, Document.class).stream()
                .map(each -> each.getString("_id"))
                .toList();
        return new Found(inOrder(ids), total.isEmpty() ? 0 : total.getFirst().getInteger("n"), facets);
    }

    List<ItemAnswer> answers(List<Document> items, LocalDate day) {
        Surroundings around = new PageSurroundings(views, new Letters(views, texts), behind.ids(), items, day);
        return items.stream().map(item -> ItemAnswer.of(item, day, around)).toList();
    }

    /** The items of a dossier (canonical number) on a day, by number; at most a thousand of a kind. */
    public InDossier ofDossier(ItemKind kind, String dossier, LocalDate day) {
        Found found = ask(ItemQuestion.ofDossier(kind, dossier, day));
        return new InDossier(
                answers(found.items(), day),
                found.facets().getOrDefault(Facet.STANDING.parameter(), Map.of()),
                found.facets().getOrDefault(Facet.OVERDUE.parameter(), Map.of()).getOrDefault("true", 0));
    }

    /** The letters that one answer mentions. */
    Letters letters() {
        return new Letters(views, texts);
    }

    /** By id, or by any number in any form in which it is cited. */
    Optional<Document> find(String key) {
        return ItemId.isId(key)
                ? Optional.ofNullable(items().find(eq("_id", key)).first())
                : Numbers.canonical(key)
                        .flatMap(number -> Optional.ofNullable(items().find(eq("numbers", number))
                                .sort(new Document("mergedInto", 1))
                                .first()));
    }

    /** The items of which a fact cites the letter. */
    public List<Document> citing(String letter) {
        return items().find(and(eq("letters", letter), eq("mergedInto", null)))
                .sort(new Document("numberKey", 1))
                .into(new ArrayList<>());
    }

    private List<Document> inOrder(List<String> ids) {
        Map<String, Document> found = new HashMap<>();
        items().find(in("_id", ids))
                .projection(Projections.exclude("words", "spans"))
                .forEach(item -> found.put(item.getString("_id"), item));
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    private List<String> letterIds(List<String> asked) {
        List<String> keys =
                asked.stream().map(key -> Numbers.canonical(key).orElse(key)).toList();
        return views.getCollection(Letters.LETTERS)
                .find(or(in("_id", keys), in("numbers", keys)))
                .projection(Projections.include("_id"))
                .map(letter -> letter.getString("_id"))
                .into(new ArrayList<>());
    }

    private static Map<String, Integer> counts(List<Document> groups) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Document group : groups) {
            if (group.get("_id") != null) {
                counts.put(String.valueOf(group.get("_id")), group.getInteger("n"));
            }
        }
        return counts;
    }

    private MongoCollection<Document> items() {
        return views.getCollection(Register.ITEMS);
    }
}
