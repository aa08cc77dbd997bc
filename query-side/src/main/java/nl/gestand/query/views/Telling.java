package nl.gestand.query.views;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was written and is not told yet to those who wait for changes. Not thread-safe. */
final class Telling {

    static final Telling NOBODY = new Telling(List::of, () -> -1);

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private final Supplier<List<ViewListener>> listeners;
    private final LongSupplier position;
    private final List<ViewListener.Shown> untold = new ArrayList<>();

    /** @param position that the views cover */
    Telling(Supplier<List<ViewListener>> listeners, LongSupplier position) {
        this.listeners = listeners;
        this.position = position;
    }

    void wrote(String collection, Document document) {
        if (this != NOBODY) {
            untold.add(new ViewListener.Shown(collection, document));
        }
    }

    /** Readers see by now all that was written. */
    void shown() {
        List<ViewListener.Shown> told = List.copyOf(untold);
        untold.clear();
        if (!told.isEmpty()) {
            each(listener -> listener.changed(position.getAsLong(), told));
        }
    }

    void replaced() {
        each(listener -> listener.replaced(position.getAsLong()));
    }

    /** Nobody who listens can stop the views. */
    private void each(Consumer<ViewListener> task) {
        for (ViewListener listener : listeners.get()) {
            try {
                task.accept(listener);
            } catch (RuntimeException deaf) {
                LOG.warn("A change of the views could not be told", deaf);
            }
        }
    }
}
