package nl.gestand.query.index;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.gestand.query.Background;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Derives the past of all stored documents, portion by portion, behind those who read and write. */
final class PastFilling implements Runnable {

    /** Where documents are read again, and where the index has them. */
    interface Source {

        Collection<Document> read(String collection, Collection<String> ids, List<String> fields);

        @Nullable
        Item live(int place);
    }

    private static final Logger LOG = LoggerFactory.getLogger(PastFilling.class);
    private static final int PORTION = 250;
    private static final long PAUSE_MILLIS = 1_000;

    private final History history;
    private final Source stored;
    private final Background background = new Background();
    private final Thread thread;
    private volatile boolean stopped;
    private long derived;

    private PastFilling(History history, Source stored) {
        this.history = history;
        this.stored = stored;
        this.thread = Thread.ofPlatform()
                .name("history")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .unstarted(this);
    }

    static PastFilling start(History history, Source stored) {
        PastFilling filling = new PastFilling(history, stored);
        filling.thread.start();
        return filling;
    }

    void stop() {
        stopped = true;
        thread.interrupt();
    }

    @Override
    public void run() {
        long begin = System.nanoTime();
        try {
            List<History.Key> next = history.next(this, PORTION);
            while (!next.isEmpty()) {
                long since = System.nanoTime();
                derive(next);
                derived += next.size();
                Thread.sleep(background.restAfter(Duration.ofNanos(System.nanoTime() - since)));
                next = history.next(this, PORTION);
            }
            if (stopped) {
                return;
            }
            LOG.info(
                    "The past of {} items and letters is known, after {} ms: rows of {} kB, superseded words of {} kB",
                    derived,
                    (System.nanoTime() - begin) / 1_000_000,
                    history.pasts().size() / 1_024,
                    history.words().size() / 1_024);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tries again until it succeeds: the database of the views may be away. */
    private void derive(List<History.Key> keys) throws InterruptedException {
        while (true) {
            try {
                history.take(this, derived(keys));
                return;
            } catch (RuntimeException failed) {
                if (stopped) {
                    return;
                }
                LOG.warn("The past of some items could not be derived; it is tried again", failed);
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    private Map<History.Key, PastDerivation.Derived> derived(List<History.Key> keys) throws InterruptedException {
        Map<History.Key, PastDerivation.Derived> all = new HashMap<>();
        Map<String, Map<String, History.Key>> asked = new HashMap<>();
        keys.forEach(key ->
                asked.computeIfAbsent(key.collection(), none -> new HashMap<>()).put(key.id(), key));
        for (var some : asked.entrySet()) {
            List<String> fields = history.derivation().fields(some.getKey());
            if (!fields.isEmpty()) {
                for (Document document :
                        stored.read(some.getKey(), some.getValue().keySet(), fields)) {
                    if (Thread.interrupted()) {
                        throw new InterruptedException();
                    }
                    History.Key key = Objects.requireNonNull(some.getValue().get(document.getString("_id")));
                    PastDerivation.Derived one = history.derivation().of(key, document, null, stored.live(key.place()));
                    if (one != null) {
                        all.put(key, one);
                    }
                }
            }
        }
        return all;
    }
}
