package nl.gestand.query.views;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import nl.gestand.query.views.ViewState.Derived;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Where the documents of the views go: into one generation, that is into MongoDB and to what this process keeps beside it.
 * Where the two may differ, after a write that failed half-way or one by another process, what is beside is filled anew from
 * MongoDB. Of the target that feeds what is shown, the generation is the one that readers see.
 */
public final class ViewTarget implements AutoCloseable {

    private static final int PORTION = 250;

    private final Codec<Document> codec;
    private final Telling telling;
    private final ReentrantLock turn = new ReentrantLock();
    private final Doubtful doubtful = new Doubtful();
    private final Map<ViewKey, ViewState<?>> held = new LinkedHashMap<>();
    private final Set<ViewKey> written = new HashSet<>();
    private volatile Generation generation;
    private boolean watched;
    private boolean inStep;

    ViewTarget(Generation generation, Telling telling) {
        this.generation = generation;
        this.telling = telling;
        this.codec = generation.collections().database().getCodecRegistry().get(Document.class);
    }

    /** Of an empty database. */
    public static ViewTarget of(MongoDatabase database, Beside... beside) {
        Generation only = new Generation(database, ViewCollections.FIRST, List.of(beside));
        ViewTarget target = new ViewTarget(only, Telling.NOBODY);
        target.clear();
        return target;
    }

    Generation generation() {
        return generation;
    }

    /**
     * Feeds, and shows, another generation from here on; nothing may be held.
     *
     * @param filled whether what is beside the other shows its documents
     * @return the one before
     */
    Generation turnTo(Generation other, boolean filled) {
        turn.lock();
        try {
            if (!held.isEmpty()) {
                throw new IllegalStateException(held.size() + " states are not written yet");
            }
            Generation before = generation;
            generation = other;
            inStep = filled;
            return before;
        } finally {
            turn.unlock();
        }
    }

    /** Remembers from here on which documents are written. */
    void watch() {
        inTurn(() -> {
            written.clear();
            watched = true;
        });
    }

    /** What was written since {@link #watch}, which ends. */
    Set<ViewKey> watched() {
        turn.lock();
        try {
            watched = false;
            Set<ViewKey> keys = Set.copyOf(written);
            written.clear();
            return keys;
        } finally {
            turn.unlock();
        }
    }

    DocumentEncoder encoder() {
        return new DocumentEncoder(codec);
    }

    /** Whether a batch that comes again should derive this document after each event. */
    boolean isDoubtful(ViewKey key) {
        return doubtful.holds(key);
    }

    /** Keeps these states until they are written or given up. */
    void hold(Map<ViewKey, ViewState<?>> states) {
        inTurn(() -> held.putAll(states));
    }

    @Nullable
    ViewState<?> held(ViewKey key) {
        return held.get(key);
    }

    /** Gives up what is held: the events behind it come again. */
    void giveUp() {
        inTurn(held::clear);
    }

    /**
     * Writes the documents of all states that are held; {@link #show} lets readers see them beside MongoDB too.
     *
     * @param position of the last event behind them; -1 where no token moves with it
     * @param read whether readers will see them at once, and be told
     * @param meanwhile called before each portion, for what cannot wait until all is written
     * @throws Underivable after all others are written; then the events must come again
     */
    void write(long position, boolean read, Runnable meanwhile) {
        inTurn(() -> {
            fillUnlessInStep(meanwhile);
            inStep = false;
            Map<ViewKey, RuntimeException> failed = writeAll(read, meanwhile);
            inStep = true;
            held.clear();
            if (!failed.isEmpty()) {
                doubtful.add(failed.keySet(), position);
                throw new Underivable(
                        failed.keySet(), failed.values().iterator().next());
            }
            doubtful.wentWellUpTo(position);
        });
    }

    /** Writes these states, and all that are held, at once; nobody can give them up in between. */
    void writeAndShow(Map<ViewKey, ViewState<?>> states) {
        inTurn(() -> {
            hold(states);
            write(-1, true, () -> {});
            show();
            telling.shown();
        });
    }

    void show() {
        inTurn(() -> generation.beside().forEach(each -> {
            each.show();
            each.shown(generation);
        }));
    }

    /** Says what was written since the last time, to whoever waits for changes; readers see it by now. */
    void tell() {
        inTurn(telling::shown);
    }

    /** Says that any document may have changed. */
    void tellReplaced() {
        inTurn(telling::replaced);
    }

    @Override
    public void close() {
        generation.close();
    }

    /** The views begin anew, without a document. */
    void clear() {
        inTurn(() -> {
            held.clear();
            inStep = false;
            generation.beside().forEach(Beside::clear);
            inStep = true;
        });
    }

    /** Another process may have fed MongoDB since this one did. */
    void distrust() {
        inTurn(() -> inStep = false);
    }

    /** Fills what is beside MongoDB with all that it holds, unless each write since the last time went well. */
    void fillUnlessInStep(Runnable meanwhile) {
        inTurn(() -> {
            if (!inStep) {
                new BesideFilling(generation.collections(), meanwhile).fill(generation.beside());
                generation.beside().forEach(each -> each.shown(generation));
                inStep = true;
            }
        });
    }

    private Map<ViewKey, RuntimeException> writeAll(boolean read, Runnable meanwhile) {
        Map<ViewKey, RuntimeException> failed = new LinkedHashMap<>();
        Map<String, List<Derived>> portions = new LinkedHashMap<>();
        ViewWriting writing = new ViewWriting(generation);
        DocumentEncoder encoder = encoder();
        held.forEach((key, state) -> {
            @Nullable Derived derived = derive(state, encoder, thrown -> failed.put(key, thrown));
            if (derived == null) {
                return;
            }
            note(key, derived, read);
            List<Derived> portion = portions.computeIfAbsent(key.collection(), any -> new ArrayList<>());
            portion.add(derived);
            if (portion.size() == PORTION) {
                meanwhile.run();
                writing.send(key.collection(), portion);
                portions.remove(key.collection());
            }
        });
        portions.forEach(writing::send);
        writing.await();
        return failed;
    }

    private void note(ViewKey key, Derived derived, boolean read) {
        if (watched) {
            written.add(key);
        }
        if (read) {
            telling.wrote(key.collection(), derived.document());
        }
    }

    private static @Nullable Derived derive(
            ViewState<?> state, DocumentEncoder encoder, Consumer<RuntimeException> failed) {
        try {
            return state.derive(encoder);
        } catch (RuntimeException underivable) {
            failed.accept(underivable);
            return null;
        }
    }

    private void inTurn(Runnable task) {
        turn.lock();
        try {
            task.run();
        } finally {
            turn.unlock();
        }
    }
}
