package nl.gestand.query.letter;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gestand.query.evidence.Letters;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Letters' documents, by id only: whatever else they are asked for by, the index answers. */
@Component
public final class LettersById {

    private final MongoDatabase views;

    LettersById(MongoDatabase views) {
        this.views = views;
    }

    /** Those that there are, in the order of the ids. */
    public List<Document> find(Collection<String> ids) {
        return find(ids, "events", "words");
    }

    /** As {@link #find}, with all that was recorded of them. */
    List<Document> findWithEvents(Collection<String> ids) {
        return find(ids, "words");
    }

    private List<Document> find(Collection<String> ids, String... leftOut) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Document> found = new HashMap<>();
        views.getCollection(Letters.LETTERS)
                .find(Filters.in("_id", ids))
                .projection(Projections.exclude(leftOut))
                .forEach(letter -> found.put(letter.getString("_id"), letter));
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }
}
