package nl.gestand.query.register;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.bson.conversions.Bson;

/** The collection of items, and the indexes that a real MongoDB answers from; the embedded server scans. */
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

    private Register() {}

    /** Harmless when they exist; call it after a load, since indexes slow one down. */
    public static void createIndexes(MongoDatabase views) {
        INDEXES.forEach(views.getCollection(ITEMS)::createIndex);
    }
}
