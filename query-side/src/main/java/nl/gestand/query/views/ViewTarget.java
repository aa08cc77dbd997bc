package nl.gestand.query.views;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.gestand.query.views.ViewState.Derived;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Where the documents of the views go: into MongoDB, and to what this process keeps beside it. Where the two may differ,
 * after a write that failed half-way or one by another process, what is beside is filled anew from MongoDB.
 */
public final class ViewTarget {

    private static final int PORTION = 250;

    private final MongoDatabase database;
    private final Supplier<List<Beside>> beside;
    private final Codec<Document> codec;
    private final ReentrantLock turn = new ReentrantLock();
    private final Doubtful doubtful = new Doubtful();
    private final Map<ViewKey, ViewState<?>> held = new LinkedHashMap<>();
    private boolean inStep;

    ViewTarget(MongoDatabase database, Supplier<List<Beside>> beside) {
        this.database = database;
        this.beside = beside;
        this.codec = database.getCodecRegistry().get(Document.class);
    }

    /** Of an empty database. */
    public static ViewTarget of(MongoDatabase database, Beside... beside) {
        ViewTarget target = new ViewTarget(database, () -> List.of(beside));
        target.clear();
        return target;
    }

    MongoDatabase database() {
        return database;
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
     * @param meanwhile called before each portion, for what cannot wait until all is written
     * @throws Underivable after all others are written; then the events must come again
     */
    void write(long position, Runnable meanwhile) {
        inTurn(() -> {
            fillUnlessInStep(meanwhile);
            inStep = false;
            Map<ViewKey, RuntimeException> failed = writeAll(meanwhile);
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
            write(-1, () -> {});
            show();
        });
    }

    void show() {
        inTurn(() -> beside.get().forEach(each -> {
            each.show();
            each.shown(database);
        }));
    }

    /** The views begin anew, without a document. */
    void clear() {
        inTurn(() -> {
            held.clear();
            inStep = false;
            beside.get().forEach(Beside::clear);
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
                beside.get().forEach(each -> {
                    new BesideFilling(database, meanwhile).fill(each);
                    each.shown(database);
                });
                inStep = true;
            }
        });
    }

    private Map<ViewKey, RuntimeException> writeAll(Runnable meanwhile) {
        Map<ViewKey, RuntimeException> failed = new LinkedHashMap<>();
        Map<String, List<Derived>> portions = new LinkedHashMap<>();
        ViewWriting writing = new ViewWriting(database, beside.get());
        DocumentEncoder encoder = encoder();
        held.forEach((key, state) -> {
            @Nullable Derived derived = derive(state, encoder, thrown -> failed.put(key, thrown));
            if (derived == null) {
                return;
            }
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
