package nl.gestand.query.letter;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gestand.query.evidence.KnownLetters;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.index.IndexQuestion;
import nl.gestand.query.views.ShownViews;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Letters' documents, by id only: whatever else they are asked for by, the index answers. */
@Component
public final class LettersById implements KnownLetters {

    private static final Bson SHOWN = Projections.exclude("events", "words");
    private static final Bson EVENTS = Projections.include(LetterDocuments.ALL.fields());

    private final ShownViews views;

    LettersById(ShownViews views) {
        this.views = views;
    }

    /** All that was recorded of these. */
    List<Document> findWithEvents(Collection<String> ids) {
        List<Document> found = new ArrayList<>();
        views.collection(Letters.LETTERS)
                .find(Filters.in("_id", ids))
                .projection(EVENTS)
                .into(found);
        return found;
    }

    @Override
    public List<Document> find(Collection<String> ids, long knownAt) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Document> found = new HashMap<>();
        views.collection(Letters.LETTERS)
                .find(Filters.in("_id", ids))
                .projection(knownAt == IndexQuestion.PRESENT ? SHOWN : EVENTS)
                .forEach(letter -> asOf(letter, knownAt).ifPresent(then -> found.put(then.getString("_id"), then)));
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    private static Optional<Document> asOf(Document stored, long knownAt) {
        return knownAt == IndexQuestion.PRESENT
                ? Optional.of(stored)
                : LetterDocuments.asOf(LetterDocuments.ALL.read(stored), knownAt);
    }
}
