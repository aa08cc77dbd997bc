package nl.gestand.query.letter;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.views.ShownViews;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Letters' documents, by id only: whatever else they are asked for by, the index answers. */
@Component
public final class LettersById {

    private final ShownViews views;

    LettersById(ShownViews views) {
        this.views = views;
    }

    /** Those that there are, in the order of the ids. */
    public List<Document> find(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Document> found = new HashMap<>();
        views.collection(Letters.LETTERS)
                .find(Filters.in("_id", ids))
                .projection(Projections.exclude("events", "words"))
                .forEach(letter -> found.put(letter.getString("_id"), letter));
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }
}
