package nl.gestand.query.views;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.stream.Stream;
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
    private final UnderWay underWay = new UnderWay();

    ViewWriting(Generation generation) {
        this.generation = generation;
    }

    void send(String collection, List<Derived> portion) {
        List<Document> documents = portion.stream().map(Derived::document).toList();
        underWay.next(Stream.concat(
                        Stream.of(() -> write(collection, portion)),
                        generation.beside().stream().map(taker -> (Runnable) () -> taker.put(collection, documents)))
                .toArray(Runnable[]::new));
    }

    /** Waits until all that was sent is taken; throws what the first taker threw that failed. */
    void await() {
        underWay.await();
    }

    private void write(String collection, List<Derived> portion) {
        generation
                .collection(collection)
                .withDocumentClass(RawBsonDocument.class)
                .bulkWrite(portion.stream().map(ViewWriting::replacement).toList(), UNORDERED);
    }

    private static ReplaceOneModel<RawBsonDocument> replacement(Derived made) {
        return new ReplaceOneModel<>(Filters.eq("_id", made.id()), made.encoded(), UPSERT);
    }
}
