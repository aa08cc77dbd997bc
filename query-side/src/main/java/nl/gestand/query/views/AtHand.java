package nl.gestand.query.views;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * The documents of one generation that readers asked for last, by id, so that MongoDB is asked for the others only. What was
 * written is forgotten when it is shown. Thread-safe.
 */
final class AtHand implements Beside {

    /** UTF-16 units of texts at the least and at the most; a document has some thousands. */
    private static final long LEAST = 5_000_000;

    private static final long MOST = 50_000_000;

    /** Bytes of heap for each unit: what is kept with a text takes some times what the text does. */
    private static final long HEAP_FOR_ONE = 200;

    /** What a document weighs besides its texts. */
    private static final int FRAME = 500;

    private final Cache<ViewKey, Document> kept = Caffeine.newBuilder()
            .maximumWeight(Math.clamp(Runtime.getRuntime().maxMemory() / HEAP_FOR_ONE, LEAST, MOST))
            .weigher((ViewKey key, Document document) -> weight(document))
            // what must go goes at once, and not in a pool's own time
            .executor(Runnable::run)
            .build();

    private final Set<ViewKey> written = new HashSet<>();
    private long showings;

    /**
     * Those of these documents that there are, in the order of the ids. Nobody changes one.
     *
     * @param reading gives those of some ids that MongoDB holds
     */
    List<Document> find(
            String view, Collection<String> ids, Function<Collection<String>, Collection<Document>> reading) {
        long before = showings();
        Map<String, Document> found = new HashMap<>();
        List<String> others = new ArrayList<>();
        for (String id : ids) {
            Document known = kept.getIfPresent(new ViewKey(view, id));
            if (known == null) {
                others.add(id);
            } else {
                found.put(id, known);
            }
        }
        if (!others.isEmpty()) {
            Map<ViewKey, Document> read = new HashMap<>();
            for (Document document : reading.apply(others)) {
                String id = document.getString("_id");
                found.put(id, document);
                read.put(new ViewKey(view, id), document);
            }
            keep(read, before);
        }
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    @Override
    public synchronized void clear() {
        showings++;
        written.clear();
        kept.invalidateAll();
    }

    @Override
    public synchronized void put(String collection, Collection<Document> documents) {
        documents.forEach(document -> written.add(new ViewKey(collection, document.getString("_id"))));
    }

    @Override
    public synchronized void show() {
        showings++;
        kept.invalidateAll(written);
        written.clear();
    }

    private synchronized long showings() {
        return showings;
    }

    /** Nothing where something was shown since it was asked for: it may have been read before that was written. */
    private synchronized void keep(Map<ViewKey, Document> read, long before) {
        if (showings == before) {
            kept.putAll(read);
        }
    }

    private static int weight(Document document) {
        return FRAME
                + document.values().stream()
                        .mapToInt(value -> value instanceof String text ? text.length() : 0)
                        .sum();
    }
}
