package nl.gestand.query.views;

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
 * What was there before a batch of the documents that it may change. Most of them belong to the streams of its events, so that
 * a question for one of these asks for the next thousand as well.
 */
final class StoredStates {

    private static final int ASKED_AT_ONCE = 1_000;

    private final ViewTarget target;
    private final UnitOfWork<?> root;
    private final Map<ViewKey, Optional<Document>> found = new HashMap<>();
    private final Map<String, Set<String>> unasked = new HashMap<>();

    StoredStates(ViewTarget target, UnitOfWork<?> root) {
        this.target = target;
        this.root = root;
    }

    /** What cannot be read fails whoever asks for it, not the others. */
    <S> @Nullable S find(View<S> view, String id) {
        ViewKey key = new ViewKey(view.collection(), id);
        @Nullable ViewState<?> held = target.held(key);
        if (held != null) {
            return held.of(view);
        }
        if (!found.containsKey(key)) {
            ask(view, id);
        }
        return found.getOrDefault(key, Optional.empty()).map(view::read).orElse(null);
    }

    private void ask(View<?> view, String id) {
        Set<String> ids = new HashSet<>(next(unasked.computeIfAbsent(view.collection(), this::streams)));
        ids.add(id);
        ids.forEach(each -> found.put(new ViewKey(view.collection(), each), Optional.empty()));
        target.generation()
                .collection(view.collection())
                .find(Filters.in("_id", ids))
                .projection(Projections.include(view.fields()))
                .batchSize(ASKED_AT_ONCE)
                .forEach(document ->
                        found.put(new ViewKey(view.collection(), document.getString("_id")), Optional.of(document)));
    }

    private static List<String> next(Set<String> unasked) {
        List<String> next = unasked.stream().limit(ASKED_AT_ONCE).toList();
        next.forEach(unasked::remove);
        return next;
    }

    private Set<String> streams(String collection) {
        Set<String> streams = new LinkedHashSet<>();
        if (root instanceof BatchingUnitOfWork<?> batch) {
            batch.getMessages().forEach(message -> {
                if (message instanceof DomainEventMessage<?> event) {
                    streams.add(event.getAggregateIdentifier());
                }
            });
        }
        streams.removeIf(stream -> target.held(new ViewKey(collection, stream)) != null);
        return streams;
    }
}
