package nl.gestand.query.views;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The documents that a batch of events changes, written once, before the batch is committed. */
public final class ViewBatch {

    private final MongoDatabase views;
    private final Map<String, Map<String, Document>> changed = new LinkedHashMap<>();

    private ViewBatch(MongoDatabase views) {
        this.views = views;
    }

    public static ViewBatch of(UnitOfWork<?> unit, MongoDatabase views) {
        return unit.root().getOrComputeResource(ViewBatch.class.getName(), key -> {
            ViewBatch batch = new ViewBatch(views);
            unit.root().onPrepareCommit(done -> batch.write());
            return batch;
        });
    }

    /** The document as this batch leaves it so far. */
    public @Nullable Document find(String collection, String id) {
        Document pending = changed.getOrDefault(collection, Map.of()).get(id);
        return pending != null
                ? pending
                : views.getCollection(collection).find(Filters.eq("_id", id)).first();
    }

    public void put(String collection, Document document) {
        changed.computeIfAbsent(collection, key -> new LinkedHashMap<>()).put(document.getString("_id"), document);
    }

    private void write() {
        changed.forEach((collection, documents) -> {
            List<ReplaceOneModel<Document>> writes = documents.values().stream()
                    .map(document -> new ReplaceOneModel<>(
                            Filters.eq("_id", document.getString("_id")), document, new ReplaceOptions().upsert(true)))
                    .toList();
            views.getCollection(collection).bulkWrite(writes);
        });
        changed.clear();
    }
}
