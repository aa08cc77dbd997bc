package nl.gestand.query.views;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What MongoDB holds of the documents that a batch may change: most of them belong to the streams of its events, so that
 * a question for one of these asks for the next thousand as well.
 */
final class StoredStates {

    private static final int ASKED_AT_ONCE = 1_000;

    private final MongoDatabase database;
    private final UnitOfWork<?> root;
    private final Map<ViewKey, Optional<Document>> found = new HashMap<>();
    private final Map<String, Set<String>> unasked = new HashMap<>();

    StoredStates(MongoDatabase database, UnitOfWork<?> root) {
        this.database = database;
        this.root = root;
    }

    /** What cannot be read fails whoever asks for it, not the others. */
    <S> @Nullable S find(View<S> view, String id) {
        ViewKey key = new ViewKey(view.collection(), id);
        if (!found.containsKey(key)) {
            ask(view, id);
        }
        return found.getOrDefault(key, Optional.empty()).map(view::read).orElse(null);
    }

    private void ask(View<?> view, String id) {
        Set<String> ids = new HashSet<>(next(unasked.computeIfAbsent(view.collection(), all -> streams())));
        ids.add(id);
        ids.forEach(each -> found.put(new ViewKey(view.collection(), each), Optional.empty()));
        database.getCollection(view.collection())
                .find(Filters.in("_id", ids))
                .projection(Projections.include(view.fields()))
                .batchSize(ASKED_AT_ONCE)
                .forEach(document -> found.put(
                        new ViewKey(view.collection(), document.getString("_id")), Optional.of(document)));
    }

    private static List<String> next(Set<String> unasked) {
        List<String> next = unasked.stream().limit(ASKED_AT_ONCE).toList();
        next.forEach(unasked::remove);
        return next;
    }

    private Set<String> streams() {
        Set<String> streams = new LinkedHashSet<>();
        if (root instanceof BatchingUnitOfWork<?> batch) {
            batch.getMessages().forEach(message -> {
                if (message instanceof DomainEventMessage<?> event) {
                    streams.add(event.getAggregateIdentifier());
                }
            });
        }
        return streams;
    }
}
