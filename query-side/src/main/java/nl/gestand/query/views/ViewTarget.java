package nl.gestand.query.views;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * Where the documents of the views go: into MongoDB, and to what this process keeps beside it. Where the two may differ,
 * after a write that failed half-way or one by another process, what is beside is filled anew from MongoDB.
 */
public final class ViewTarget {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final int FILLED_AT_ONCE = 1_000;

    /** The last state of a document, as read and as written. */
    record Put(Document document, RawBsonDocument encoded) {}

    private final MongoDatabase database;
    private final Supplier<List<Beside>> beside;
    private final ReentrantLock turn = new ReentrantLock();
    private boolean inStep;

    ViewTarget(MongoDatabase database, Supplier<List<Beside>> beside) {
        this.database = database;
        this.beside = beside;
    }

    /** Of an empty database. */
    public static ViewTarget of(MongoDatabase database, Beside... beside) {
        ViewTarget target = new ViewTarget(database, () -> List.of(beside));
        target.clear();
        return target;
    }

    MongoDatabase database() {
        return database;
    }

    /** Replaces these documents of a collection; {@link #show} lets readers see them beside MongoDB too. */
    void write(String collection, Collection<Put> puts) {
        inTurn(() -> {
            fillUnlessInStep();
            inStep = false;
            database.getCollection(collection, RawBsonDocument.class)
                    .bulkWrite(
                            puts.stream().map(ViewTarget::replacement).toList(), UNORDERED);
            List<Document> documents = puts.stream().map(Put::document).toList();
            beside.get().forEach(each -> each.put(collection, documents));
            inStep = true;
        });
    }

    void show() {
        inTurn(() -> beside.get().forEach(Beside::show));
    }

    /** The views begin anew, without a document. */
    void clear() {
        inTurn(() -> {
            inStep = false;
            beside.get().forEach(Beside::clear);
            inStep = true;
        });
    }

    /** Another process may have fed MongoDB since this one did. */
    void distrust() {
        inTurn(() -> inStep = false);
    }

    /** Fills what is beside MongoDB with all that it holds, unless each write since the last time went well. */
    void fillUnlessInStep() {
        inTurn(() -> {
            if (!inStep) {
                beside.get().forEach(this::fill);
                inStep = true;
            }
        });
    }

    private void fill(Beside empty) {
        empty.clear();
        ViewTokens.views(database).forEach(collection -> fill(empty, collection));
        empty.show();
    }

    private void fill(Beside empty, String collection) {
        List<Document> some = new ArrayList<>();
        for (Document document : database.getCollection(collection).find().batchSize(FILLED_AT_ONCE)) {
            some.add(document);
            if (some.size() == FILLED_AT_ONCE) {
                empty.put(collection, List.copyOf(some));
                some.clear();
            }
        }
        if (!some.isEmpty()) {
            empty.put(collection, some);
        }
    }

    private void inTurn(Runnable task) {
        turn.lock();
        try {
            task.run();
        } finally {
            turn.unlock();
        }
    }

    private static ReplaceOneModel<RawBsonDocument> replacement(Put put) {
        return new ReplaceOneModel<>(Filters.eq("_id", put.document().getString("_id")), put.encoded(), UPSERT);
    }
}
