package nl.gestand.query.views;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.gestand.query.views.ViewState.Derived;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * One writing of documents: while MongoDB takes some, and what is beside it takes the same, the caller derives the next.
 * At most one portion is under way to each.
 */
final class ViewWriting {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final Generation generation;
    private CompletableFuture<Void> underWay = CompletableFuture.completedFuture(null);

    ViewWriting(Generation generation) {
        this.generation = generation;
    }

    void send(String collection, List<Derived> portion) {
        await();
        List<Beside> beside = generation.beside();
        CompletableFuture<?>[] takers = new CompletableFuture<?>[beside.size() + 1];
        takers[0] = later(() -> write(collection, portion));
        List<Document> documents = portion.stream().map(Derived::document).toList();
        for (int i = 0; i < beside.size(); i++) {
            Beside taker = beside.get(i);
            takers[i + 1] = later(() -> taker.put(collection, documents));
        }
        underWay = CompletableFuture.allOf(takers);
    }

    /** Waits until all that was sent is taken; throws what the first taker threw that failed. */
    void await() {
        try {
            underWay.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private void write(String collection, List<Derived> portion) {
        generation
                .collection(collection)
                .withDocumentClass(RawBsonDocument.class)
                .bulkWrite(portion.stream().map(ViewWriting::replacement).toList(), UNORDERED);
    }

    private static CompletableFuture<Void> later(Runnable task) {
        return CompletableFuture.runAsync(task, Thread::startVirtualThread);
    }

    private static ReplaceOneModel<RawBsonDocument> replacement(Derived made) {
        return new ReplaceOneModel<>(Filters.eq("_id", made.id()), made.encoded(), UPSERT);
    }
}
