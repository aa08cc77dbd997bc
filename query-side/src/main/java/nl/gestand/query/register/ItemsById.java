package nl.gestand.query.register;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.gestand.query.index.IndexQuestion;
import nl.gestand.query.views.ShownViews;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Items' documents, by id only: whatever else they are asked for by, the index answers. */
@Component
final class ItemsById {

    /** What serves the index, and those who ask MongoDB with their own tools. */
    private static final Bson SHOWN = Projections.exclude("words", "titleKey", "numberKey", "submitterKeys", "spans");

    private final ShownViews views;

    ItemsById(ShownViews views) {
        this.views = views;
    }

    /** Those that were known at a position in the log, as they were then, in the order of the ids. */
    List<Document> find(Collection<String> ids, long knownAt) {
        return views.find(Register.ITEMS, ids, this::read).stream()
                .flatMap(item -> asOf(item, knownAt).stream())
                .toList();
    }

    private List<Document> read(Collection<String> ids) {
        return views.collection(Register.ITEMS)
                .find(ids.size() == 1 ? Filters.eq("_id", ids.iterator().next()) : Filters.in("_id", ids))
                .projection(SHOWN)
                .map(ItemDocuments::folded)
                .into(new ArrayList<>());
    }

    private static Optional<Document> asOf(Document stored, long knownAt) {
        return knownAt == IndexQuestion.PRESENT
                ? Optional.of(stored)
                : Optional.of(ItemDocuments.ALL.read(stored).asOf(knownAt))
                        .filter(Item::isKnown)
                        .map(ItemDocuments::shown);
    }
}
