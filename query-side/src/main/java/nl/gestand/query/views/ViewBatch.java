package nl.gestand.query.views;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.jspecify.annotations.Nullable;

/**
 * What one batch of events makes of the views, written in one go when the batch ends: the last state of each document,
 * one unordered bulk write per collection. What a handler put for an event before it threw is forgotten.
 *
 * <p>The buffer holds encoded documents: one that cannot be encoded fails the event that made it and not the batch, and
 * what {@link #find} gives is the caller's own. The caller guards each document by the last sequence applied to it,
 * since a batch may be delivered again. Not thread-safe; it belongs to the thread of its unit of work. The views have
 * no unique index but that on {@code _id}: what one would refuse at the end of a batch cannot be laid to one event.
 */
public final class ViewBatch {

    /** MongoDB's own limit on a document, in bytes. */
    private static final int LARGEST = 16 * 1024 * 1024;

    private static final String RESOURCE = ViewBatch.class.getName();

    private record Key(String collection, String id) {}

    private final ViewTarget target;
    private final Codec<Document> codec;
    private final Map<Key, ViewTarget.Put> kept = new LinkedHashMap<>();
    private final Map<Key, ViewTarget.Put> ofEvent = new LinkedHashMap<>();
    private String event = "";

    private ViewBatch(ViewTarget target) {
        this.target = target;
        this.codec = target.database().getCodecRegistry().get(Document.class);
    }

    /** The one batch of the root of this unit of work, begun at the first call. */
    public static ViewBatch of(UnitOfWork<?> unitOfWork, ViewTarget target) {
        UnitOfWork<?> root = unitOfWork.root();
        ViewBatch batch = root.getOrComputeResource(RESOURCE, key -> begin(root, target));
        batch.turnTo(unitOfWork.getMessage().getIdentifier());
        return batch;
    }

    private static ViewBatch begin(UnitOfWork<?> root, ViewTarget target) {
        ViewBatch batch = new ViewBatch(target);
        root.onPrepareCommit(ending -> batch.writeAndShow());
        return batch;
    }

    /** Writes what the unit of work has put so far, if anything. */
    static void write(UnitOfWork<?> unitOfWork) {
        ViewBatch batch = unitOfWork.root().getResource(RESOURCE);
        if (batch != null) {
            batch.write();
        }
    }

    /** Forgets what was put for this event, whose handler threw. */
    static void forget(UnitOfWork<?> unitOfWork, String event) {
        ViewBatch batch = unitOfWork.root().getResource(RESOURCE);
        // the handler may have thrown before it came here: what is held then is the event's before it
        if (batch != null && batch.event.equals(event)) {
            batch.ofEvent.clear();
        }
    }

    /** The document as this batch has left it so far, else as MongoDB holds it; null where there is none. */
    public @Nullable Document find(String collection, String id) {
        Key key = new Key(collection, id);
        ViewTarget.Put held = ofEvent.getOrDefault(key, kept.get(key));
        if (held != null) {
            return held.encoded().decode(codec);
        }
        return target.database().getCollection(collection).find(Filters.eq("_id", id)).first();
    }

    /** Replaces the whole document of that {@code _id}, a string; larger than 16 MiB is an IllegalArgumentException. */
    public void put(String collection, Document document) {
        if (!(document.get("_id") instanceof String id)) {
            throw new IllegalArgumentException("a document of " + collection + " has no string as _id");
        }
        RawBsonDocument encoded = new RawBsonDocument(document, codec);
        if (encoded.getByteBuffer().remaining() > LARGEST) {
            throw new IllegalArgumentException(
                    "document " + id + " of " + collection + " is larger than MongoDB takes");
        }
        ofEvent.put(new Key(collection, id), new ViewTarget.Put(encoded.decode(codec), encoded));
    }

    private void turnTo(String next) {
        if (!event.equals(next)) {
            keep();
            event = next;
        }
    }

    private void keep() {
        kept.putAll(ofEvent);
        ofEvent.clear();
    }

    /** For events that come by themselves, without a token to be stored. */
    private void writeAndShow() {
        if (write()) {
            target.show();
        }
    }

    /** False where there was nothing to write. */
    private boolean write() {
        keep();
        Map<String, List<ViewTarget.Put>> writes = new LinkedHashMap<>();
        kept.forEach((key, put) -> writes.computeIfAbsent(key.collection(), name -> new ArrayList<>())
                .add(put));
        writes.forEach(target::write);
        kept.clear();
        return !writes.isEmpty();
    }
}
