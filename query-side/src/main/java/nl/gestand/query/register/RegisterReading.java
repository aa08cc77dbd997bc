package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gestand.access.SignedIn;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.letter.LetterId;
import nl.gestand.query.PointInTime;
import nl.gestand.query.evidence.DocumentTexts;
import nl.gestand.query.evidence.KnownLetters;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.evidence.Numbers;
import nl.gestand.query.index.Found;
import nl.gestand.query.index.IndexQuestion;
import nl.gestand.query.index.IndexReading;
import nl.gestand.query.index.Lookup;
import nl.gestand.query.index.Marker;
import nl.gestand.query.views.ShownViews;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers questions about items from their documents. */
@Component
public final class RegisterReading {

    /**
     * A page of documents in order, and how many there are in all and by facet.
     *
     * @param marker of the words that were asked for; null where none were
     */
    record Page(
            List<Document> items,
            long total,
            Map<String, Map<String, Integer>> facets,
            @Nullable Marker marker) {}

    /**
     * Items and letters that a search found.
     *
     * @param items in brief, by id
     */
    public record Searched(
            Found found, Map<String, Brief> items, @Nullable Marker marker) {}

    /** The items of one kind in a dossier, as answers, and how they stand. */
    public record InDossier(List<ItemAnswer> items, Map<String, Integer> byStanding, int overdue) {}

    private final KnownLetters known;
    private final Register collection;
    private final ItemsById items;
    private final IndexReading index;
    private final Lookup lookup;
    private final DocumentTexts texts;
    private final ItemsBehind behind;

    RegisterReading(
            ShownViews views,
            ItemsById items,
            IndexReading index,
            Lookup lookup,
            KnownLetters known,
            DocumentTexts texts,
            ItemsBehind behind) {
        this.known = known;
        this.collection = new Register(views);
        this.items = items;
        this.index = index;
        this.lookup = lookup;
        this.texts = texts;
        this.behind = behind;
    }

    Page ask(ItemQuestion question) {
        collection.index();
        Found found = index.ask(question.forList(letterIds(question)));
        Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            facets.put(facet.parameter(), found.counts().getOrDefault(facet.column(), Map.of()));
        }
        return new Page(items.find(found.ids(), question.when().position()), found.total(), facets, marker(question));
    }

    /** Searches items and letters; what was found of letters is not in brief yet. */
    public Searched search(ItemQuestion question) {
        Found found = index.ask(question.forSearch(letterIds(question)));
        Marker marker = marker(question);
        Map<String, Brief> briefs = new HashMap<>();
        items.find(found.ids(), question.when().position())
                .forEach(item -> briefs.put(item.getString("_id"), Brief.of(item, question.day(), marker)));
        return new Searched(found, briefs, marker);
    }

    List<ItemAnswer> answers(List<Document> page, PointInTime when, @Nullable Marker marker) {
        Surroundings around = new PageSurroundings(items, lookup, letters(when.position()), behind.ids(), page, when);
        return page.stream()
                .map(item -> ItemAnswer.of(item, when.validAt(), around, marker))
                .toList();
    }

    /**
     * All that there is of one item on a day.
     *
     * @param named whether it says who recorded what
     */
    ItemSheet sheet(Document item, PointInTime when, boolean named) {
        Letters letters = letters(when.position());
        List<String> cited = item.getList("letters", String.class);
        letters.knowing(cited);
        return new ItemSheet(
                answers(List.of(item), when, null).getFirst(),
                FactSources.of(item, when.validAt(), letters),
                HistoryEntry.all(ItemDocuments.ALL.read(item), when.validAt(), letters, named).stream()
                        .filter(entry -> entry.counts(when.dayAsked()))
                        .toList(),
                cited.stream().map(letter -> beside(letter, letters, when)).toList());
    }

    private ItemSheet.Beside beside(String letter, Letters letters, PointInTime when) {
        List<Document> citing = citing(letter, when.position());
        long motions = citing.stream()
                .filter(each -> each.getString("kind").equals(ItemKind.MOTION.word()))
                .count();
        return new ItemSheet.Beside(letters.ref(new LetterId(letter)), motions, citing.size() - motions);
    }

    /** The items of a dossier (canonical number) on a day, by number; at most a thousand of a kind. */
    public InDossier ofDossier(ItemKind kind, String dossier, PointInTime when) {
        Page found = ask(ItemQuestion.ofDossier(kind, dossier, when));
        return new InDossier(
                answers(found.items(), when, null),
                found.facets().getOrDefault(Facet.STANDING.parameter(), Map.of()),
                found.facets().getOrDefault(Facet.OVERDUE.parameter(), Map.of()).getOrDefault("true", 0));
    }

    /** The letters that one answer mentions. */
    Letters letters(long knownAt) {
        return new Letters(known, texts, knownAt);
    }

    /** By id, or by any number in any form in which it is cited. */
    Optional<Document> find(String key, long knownAt) {
        List<String> ids = ItemId.isId(key)
                ? List.of(key)
                : lookup.itemsNumbered(Numbers.canonical(key).stream().toList(), knownAt);
        return items.find(ids, knownAt).stream().findFirst();
    }

    /** The documents of items as they were known at a position, for whoever checks them. */
    public List<Document> documents(Collection<String> ids, long knownAt) {
        return items.find(ids, knownAt);
    }

    /** The items of which a fact cites the letter. */
    public List<Document> citing(String letter, long knownAt) {
        return items.find(lookup.citing(letter, knownAt), knownAt);
    }

    /** The first so many in order, whatever the page, and how many there are. */
    Found find(ItemQuestion question, int most) {
        return index.ask(question.forAll(letterIds(question), most));
    }

    /** These items as they were known. */
    List<Document> documents(List<String> ids, PointInTime when) {
        return items.find(ids, when.position());
    }

    /** How these items differ between two positions, by id; those without an event between them are left out. */
    public Map<String, ItemDifference> differences(Collection<String> ids, Between between) {
        Map<String, ItemDifference> differences = new HashMap<>();
        items.find(ids, IndexQuestion.PRESENT)
                .forEach(item -> ItemDifference.of(ItemDocuments.ALL.read(item), between)
                        .ifPresent(difference -> differences.put(item.getString("_id"), difference)));
        return differences;
    }

    /** What changed of these, for a reader on a day of today. */
    public List<ItemChanges> changes(List<ItemDifference> differences, @Nullable SignedIn reader, LocalDate today) {
        Letters letters = letters(IndexQuestion.PRESENT);
        return differences.stream()
                .map(difference -> difference.answer(letters, reader, today))
                .toList();
    }

    private @Nullable Marker marker(ItemQuestion question) {
        return question.words().isEmpty() ? null : index.marker(question.words());
    }

    private @Nullable Set<String> letterIds(ItemQuestion question) {
        List<String> asked = question.letters();
        if (asked.isEmpty()) {
            return null;
        }
        Set<String> ids = new LinkedHashSet<>(asked);
        ids.addAll(lookup.lettersNumbered(
                asked.stream().flatMap(key -> Numbers.canonical(key).stream()).toList(),
                question.when().position()));
        return ids;
    }
}
