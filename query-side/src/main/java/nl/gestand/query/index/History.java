package nl.gestand.query.index;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.gestand.web.Problem;
import nl.gestand.web.ProblemException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What the index had at earlier positions of the log, derived from the documents' own events by the fold that made them. The
 * first time it is derived in a thread of its own, once there is something to read, so that nobody waits for it who asks
 * about the present; from then on each document brings its own. Until it is whole, nobody may ask for an earlier position.
 */
final class History implements AutoCloseable {

    /** A document of a collection, and its place in the table. */
    record Key(String collection, String id, int place) {}

    private final PastDerivation derivation;
    private final Pasts pasts = new Pasts();
    private final Library words = new Library();

    private final ReentrantLock turn = new ReentrantLock();
    private final Condition more = turn.newCondition();
    private final Deque<Key> todo = new ArrayDeque<>();

    /** Put while {@link #todo} was not done; what they became can be read once it is shown. */
    private final Set<Key> put = new LinkedHashSet<>();

    /** Derived from what was put, and not shown yet. */
    private final Map<Integer, Past> fresh = new HashMap<>();

    private @Nullable PastFilling filling;
    private boolean atOnce;
    private volatile boolean whole;

    History(PastDerivation derivation) {
        this.derivation = derivation;
    }

    /** A document as it was put into the index. */
    void put(Key key, Document document, Item live) {
        inTurn(() -> {
            if (atOnce) {
                put.remove(key);
                keep(key, derivation.of(key, document, latest(key.place()), live), fresh);
            } else if (filling != null) {
                put.add(key);
            }
        });
    }

    /** Shows what was put; what of it nobody derived yet can be read from now on. */
    void show() {
        inTurn(() -> {
            words.show();
            fresh.forEach(pasts::put);
            fresh.clear();
            todo.addAll(put);
            put.clear();
            more.signalAll();
        });
    }

    /** Begins with these, unless it has begun before. */
    void begin(Supplier<Collection<Key>> all, PastFilling.Source stored) {
        inTurn(() -> {
            if (filling == null) {
                todo.addAll(all.get());
                filling = PastFilling.start(this, stored);
            }
        });
    }

    void clear() {
        inTurn(() -> {
            stop();
            todo.clear();
            put.clear();
            fresh.clear();
            pasts.clear();
            words.clear();
            words.show();
        });
    }

    Pasts pasts() {
        return pasts;
    }

    Library words() {
        return words;
    }

    boolean isWhole() {
        return whole;
    }

    /** Waits until earlier positions can be asked for; false where they cannot in time. */
    boolean awaitWhole(Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        turn.lockInterruptibly();
        try {
            while (!whole && left > 0) {
                left = more.awaitNanos(left);
            }
            return whole;
        } finally {
            turn.unlock();
        }
    }

    /** @throws ProblemException 503 while earlier positions cannot be asked for */
    void requireWhole() {
        if (!whole) {
            throw new ProblemException(new Problem(
                            503,
                            "history-not-ready",
                            "What the register knew before is still being derived",
                            "It was started a short while ago; questions without knownAt are answered. Try again.")
                    .retryAfter(2));
        }
    }

    @Override
    public void close() throws IOException {
        inTurn(this::stop);
        words.close();
    }

    /** The next keys to be derived; waits for what was put and is not shown. None once there is nothing left to do. */
    List<Key> next(PastFilling asked, int most) throws InterruptedException {
        turn.lockInterruptibly();
        try {
            while (filling == asked && todo.isEmpty() && !isDone()) {
                more.await();
            }
            if (filling != asked || todo.isEmpty()) {
                return List.of();
            }
            List<Key> next = todo.stream().limit(most).toList();
            next.forEach(any -> todo.remove());
            return next;
        } finally {
            turn.unlock();
        }
    }

    /** What was derived from stored documents; one that was put meanwhile knows more. */
    void take(PastFilling from, Map<Key, PastDerivation.Derived> derived) {
        inTurn(() -> {
            if (filling == from) {
                Map<Integer, Past> some = new HashMap<>();
                derived.forEach((key, each) -> {
                    Past known = latest(key.place());
                    if (known == null || known.upTo() < each.past().upTo()) {
                        keep(key, each, some);
                    }
                });
                some.forEach(pasts::put);
            }
        });
    }

    PastDerivation derivation() {
        return derivation;
    }

    /** From the first time on that nothing is left, what is put is derived at once; then the last of the rest is awaited. */
    private boolean isDone() {
        atOnce = true;
        if (put.isEmpty() && !whole) {
            words.show();
            whole = true;
            more.signalAll();
        }
        return whole;
    }

    private void keep(Key key, PastDerivation.@Nullable Derived derived, Map<Integer, Past> into) {
        if (derived != null) {
            if (derived.anew()) {
                words.replace(key.id(), derived.words());
            } else {
                derived.words().forEach(words::add);
            }
            into.put(key.place(), derived.past());
        }
    }

    private @Nullable Past latest(int place) {
        Past unseen = fresh.get(place);
        return unseen != null ? unseen : pasts.at(place);
    }

    private void stop() {
        if (filling != null) {
            filling.stop();
        }
        filling = null;
        atOnce = false;
        whole = false;
        more.signalAll();
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
