package nl.gestand.query.views;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The views as readers see them. A request asks for the generation once and keeps it: whatever it asks after that is of the
 * same one, also where another was switched in meanwhile.
 */
public final class ShownViews {

    private static final class Reading {
        private int depth;
        private @Nullable Generation held;
    }

    private final Supplier<Generation> shown;
    private final ThreadLocal<@Nullable Reading> readings = new ThreadLocal<>();

    ShownViews(Supplier<Generation> shown) {
        this.shown = shown;
    }

    /** Always the same: a database, and what was filled beside it. */
    public static ShownViews of(MongoDatabase database, Beside... beside) {
        Generation only = new Generation(database, ViewCollections.FIRST, List.of(beside));
        return new ShownViews(() -> only);
    }

    /** The documents of a view. */
    public MongoCollection<Document> collection(String view) {
        return now().collection(view);
    }

    /**
     * Those of these documents that there are, in the order of the ids. Those that were asked for last are at hand, and shared: nobody changes one.
     *
     * @param reading gives those of some ids from the view, always in the same form
     */
    public List<Document> find(
            String view, Collection<String> ids, Function<Collection<String>, Collection<Document>> reading) {
        return now().atHand().find(view, ids, reading);
    }

    /**
     * What is kept beside these documents, of that kind.
     *
     * @throws IllegalArgumentException where nothing of that kind is kept
     */
    public <B extends Beside> B beside(Class<B> kind) {
        return now().beside().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + kind.getSimpleName() + " is kept"));
    }

    /** From here to {@link #end} this thread reads one generation. */
    void begin() {
        Reading reading = readings.get();
        if (reading == null) {
            reading = new Reading();
            readings.set(reading);
        }
        reading.depth++;
    }

    void end() {
        Reading reading = readings.get();
        if (reading != null && --reading.depth == 0) {
            readings.remove();
            if (reading.held != null) {
                reading.held.readers().leave();
            }
        }
    }

    private Generation now() {
        Reading reading = readings.get();
        if (reading == null) {
            return shown.get();
        }
        if (reading.held == null) {
            reading.held = enter();
        }
        return reading.held;
    }

    /** Once more where the one that was shown has been left in between. */
    private Generation enter() {
        while (true) {
            Generation generation = shown.get();
            if (generation.readers().enter()) {
                return generation;
            }
        }
    }
}
