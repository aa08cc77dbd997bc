package nl.gestand.query.register;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.gestand.query.views.ShownViews;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The collection of items, and the indexes that a real MongoDB answers from; the embedded server scans. They are built
 * when the first list is asked for: nobody reads before the views are whole, and a load goes faster without them.
 */
public final class Register {

    public static final String ITEMS = "items";

    private static final List<Bson> INDEXES = List.of(
            Indexes.ascending("numbers"),
            Indexes.ascending("letters"),
            Indexes.ascending("successors"),
            Indexes.ascending("kind", "dossiers"),
            Indexes.ascending("kind", "submitterKeys"),
            Indexes.ascending("kind", "numberKey", "_id"),
            Indexes.ascending("kind", "spans.standing", "spans.from", "spans.until"),
            Indexes.ascending("kind", "spans.ministry", "spans.from", "spans.until"),
            Indexes.ascending("kind", "spans.overdue", "spans.from", "spans.until"));

    private final ShownViews views;
    private final AtomicReference<String> indexed = new AtomicReference<>("");

    Register(ShownViews views) {
        this.views = views;
    }

    /** Once in a process for each generation of the views; harmless where another has built them. */
    void index() {
        MongoCollection<Document> items = views.collection(ITEMS);
        String name = items.getNamespace().getCollectionName();
        if (!name.equals(indexed.getAndSet(name))) {
            INDEXES.forEach(items::createIndex);
        }
    }
}
