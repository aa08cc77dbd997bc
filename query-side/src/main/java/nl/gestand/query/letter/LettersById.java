package nl.gestand.query.letter;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    private static final Bson SHOWN = Projections.exclude("words");

    private final ShownViews views;

    LettersById(ShownViews views) {
        this.views = views;
    }

    @Override
    public List<Document> find(Collection<String> ids, long knownAt) {
        return views.find(Letters.LETTERS, ids, this::read).stream()
                .flatMap(letter -> asOf(letter, knownAt).stream())
                .toList();
    }

    private List<Document> read(Collection<String> ids) {
        return views.collection(Letters.LETTERS)
                .find(Filters.in("_id", ids))
                .projection(SHOWN)
                .into(new ArrayList<>());
    }

    private static Optional<Document> asOf(Document stored, long knownAt) {
        return knownAt == IndexQuestion.PRESENT
                ? Optional.of(stored)
                : LetterDocuments.asOf(LetterDocuments.ALL.read(stored), knownAt);
    }
}
