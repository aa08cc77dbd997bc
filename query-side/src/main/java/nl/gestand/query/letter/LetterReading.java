package nl.gestand.query.letter;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.letter.LetterId;
import nl.gestand.query.PageQuestion;
import nl.gestand.query.evidence.DocumentTexts;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.evidence.Numbers;
import nl.gestand.query.register.Citation;
import nl.gestand.query.register.Dossiers;
import nl.gestand.query.register.RegisterReading;
import nl.gestand.query.register.Words;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers questions about letters from their documents, and from those of the items that cite them. */
@Component
public final class LetterReading {

    private final MongoDatabase views;
    private final DocumentTexts texts;
    private final RegisterReading register;

    public LetterReading(MongoDatabase views, DocumentTexts texts, RegisterReading register) {
        this.views = views;
        this.texts = texts;
        this.register = register;
    }

    /** The letters of a dossier, or all, newest first. */
    LetterList list(@Nullable String dossier, List<String> words, PageQuestion page) {
        List<Bson> filters = new ArrayList<>();
        filters.add(dossier == null ? new Document() : eq("dossiers", dossier));
        words.forEach(word -> filters.add(regex("words", Words.literally(word))));
        Letters read = new Letters(views, texts);
        List<LetterAnswer> letters = new ArrayList<>();
        views.getCollection(Letters.LETTERS)
                .find(and(filters))
                .projection(Projections.exclude("events", "words"))
                .sort(Sorts.orderBy(Sorts.descending("day"), Sorts.ascending("_id")))
                .skip(page.skipped())
                .limit(page.pageSize())
                .forEach(letter -> letters.add(LetterAnswer.of(letter, read.text(letter.getString("sha256")) != null)));
        long total = views.getCollection(Letters.LETTERS).countDocuments(and(filters));
        return new LetterList(letters, total, page.page(), page.pageSize());
    }

    /** All letters of a dossier. */
    public List<?> ofDossier(String dossier) {
        return list(Dossiers.canonical(dossier), List.of(), new PageQuestion(1, 1_000))
                .items();
    }

    /** By id, or by any number in any form in which it is cited. */
    Optional<Document> find(String key) {
        Bson which = ItemId.isId(key)
                ? eq("_id", key)
                : eq("numbers", Numbers.canonical(key).orElse(""));
        return Optional.ofNullable(
                views.getCollection(Letters.LETTERS).find(which).first());
    }

    LetterAnswer answer(Document letter) {
        Letters read = new Letters(views, texts);
        LetterId id = new LetterId(letter.getString("_id"));
        List<Claim> claims = register.citing(id.value()).stream()
                .map(item -> claim(item, Citation.of(item, id, read)))
                .toList();
        List<Citation> citations =
                claims.stream().flatMap(claim -> claim.facts().stream()).toList();
        String text = text(letter).orElse(null);
        List<MarkedPassage> passages = text == null ? List.of() : MarkedPassage.of(citations);
        return LetterAnswer.of(letter, text != null, claims, text, passages);
    }

    /** The text of the letter's document, where the register holds it. */
    Optional<String> text(Document letter) {
        return Optional.ofNullable(new Letters(views, texts).text(letter.getString("sha256")));
    }

    private static Claim claim(Document item, List<Citation> facts) {
        return new Claim(
                item.getString("_id"),
                item.getString("kind"),
                item.getString("number"),
                item.getString("title"),
                facts);
    }
}
