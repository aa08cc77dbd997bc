package nl.gestand.query.register;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    /** Those that there are, in the order of the ids. */
    List<Document> find(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Document> found = new HashMap<>();
        views.collection(Register.ITEMS)
                .find(ids.size() == 1 ? Filters.eq("_id", ids.iterator().next()) : Filters.in("_id", ids))
                .projection(SHOWN)
                .forEach(item -> found.put(item.getString("_id"), item));
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }
}
