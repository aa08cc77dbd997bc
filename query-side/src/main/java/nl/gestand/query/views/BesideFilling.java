package nl.gestand.query.views;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Gives all that is kept beside MongoDB all documents that MongoDB holds; while they take some, it reads the next. */
final class BesideFilling {

    private static final int PORTION = 250;

    private final ViewCollections collections;
    private final Runnable meanwhile;
    private final UnderWay underWay = new UnderWay();

    /** @param meanwhile called before each portion */
    BesideFilling(ViewCollections collections, Runnable meanwhile) {
        this.collections = collections;
        this.meanwhile = meanwhile;
    }

    void fill(List<Beside> besides) {
        besides.forEach(Beside::clear);
        try {
            collections.views().forEach(collection -> fill(besides, collection));
        } finally {
            underWay.await();
        }
        besides.forEach(Beside::show);
    }

    private void fill(List<Beside> besides, String collection) {
        List<Document> portion = new ArrayList<>();
        for (Document document : collections.of(collection).find().batchSize(PORTION)) {
            portion.add(document);
            if (portion.size() == PORTION) {
                give(besides, collection, List.copyOf(portion));
                portion.clear();
            }
        }
        if (!portion.isEmpty()) {
            give(besides, collection, portion);
        }
    }

    private void give(List<Beside> besides, String collection, List<Document> documents) {
        meanwhile.run();
        underWay.next(() -> besides.forEach(each -> each.put(collection, documents)));
    }
}
