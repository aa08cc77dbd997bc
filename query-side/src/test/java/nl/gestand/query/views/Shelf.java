package nl.gestand.query.views;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;

/** Remembers what it was given, and what of it readers may see. */
final class Shelf implements Beside {

    private final Map<String, Document> put = new LinkedHashMap<>();
    private Map<String, Document> shown = Map.of();
    private boolean broken;

    @Override
    public void clear() {
        put.clear();
    }

    @Override
    public void put(String collection, Collection<Document> documents) {
        if (broken) {
            throw new IllegalStateException("broken");
        }
        documents.forEach(each -> put.put(collection + "/" + each.getString("_id"), each));
    }

    @Override
    public void show() {
        shown = Map.copyOf(put);
    }

    /** By collection and id. */
    Map<String, Document> shown() {
        return shown;
    }

    /** Whether it takes nothing any more. */
    void breaks(boolean now) {
        broken = now;
    }
}
