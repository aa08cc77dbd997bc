package nl.gestand.query.views;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Gives what is kept beside MongoDB all documents that MongoDB holds. */
final class BesideFilling {

    private static final int PORTION = 1_000;

    private final ViewCollections collections;
    private final Runnable meanwhile;

    /** @param meanwhile called before each portion */
    BesideFilling(ViewCollections collections, Runnable meanwhile) {
        this.collections = collections;
        this.meanwhile = meanwhile;
    }

    void fill(Beside beside) {
        beside.clear();
        collections.views().forEach(collection -> fill(beside, collection));
        beside.show();
    }

    private void fill(Beside beside, String collection) {
        List<Document> portion = new ArrayList<>();
        for (Document document : collections.of(collection).find().batchSize(PORTION)) {
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
