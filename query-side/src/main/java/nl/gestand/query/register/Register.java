package nl.gestand.query.register;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
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

    private final MongoDatabase views;
    private final AtomicBoolean indexed = new AtomicBoolean();

    Register(MongoDatabase views) {
        this.views = views;
    }

    /** Once in a process; harmless where another has built them. */
    void index() {
        if (indexed.compareAndSet(false, true)) {
            INDEXES.forEach(views.getCollection(ITEMS)::createIndex);
        }
    }
}
