package nl.gestand.query.views;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Gives what is kept beside MongoDB all documents that MongoDB holds. */
final class BesideFilling {

    private static final int PORTION = 1_000;

    private final MongoDatabase database;
    private final Runnable meanwhile;

    /** @param meanwhile called before each portion */
    BesideFilling(MongoDatabase database, Runnable meanwhile) {
        this.database = database;
        this.meanwhile = meanwhile;
    }

    void fill(Beside beside) {
        beside.clear();
        ViewCollections.views(database).forEach(collection -> fill(beside, collection));
        beside.show();
    }

    private void fill(Beside beside, String collection) {
        List<Document> portion = new ArrayList<>();
        for (Document document : database.getCollection(collection).find().batchSize(PORTION)) {
            portion.add(document);
            if (portion.size() == PORTION) {
                meanwhile.run();
                beside.put(collection, List.copyOf(portion));
                portion.clear();
            }
        }
        if (!portion.isEmpty()) {
            beside.put(collection, portion);
        }
    }
}
