package nl.gestand.query.views;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The generation that is shown, and the one that is being made beside it. That another is shown is one write in MongoDB and,
 * after it, one assignment here: a process that is killed leaves the one or the other, whole.
 */
final class Generations implements Succession {

    private final MongoDatabase database;
    private final Supplier<List<Beside>> besides;
    private final ViewTarget live;
    private final Progress progress;
    private final ParkedEvents parked;
    private final ShownGeneration shown;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Generation making;
    private boolean swept;

    /**
     * @param besides makes anew what a generation has beside its documents
     * @param live the target that feeds what is shown
     */
    Generations(
            MongoDatabase database,
            Supplier<List<Beside>> besides,
            ViewTarget live,
            Progress progress,
            ParkedEvents parked) {
        this.database = database;
        this.besides = besides;
        this.live = live;
        this.progress = progress;
        this.parked = parked;
        this.shown = new ShownGeneration(database);
    }

    @Override
    public void follow() {
        inTurn(() -> {
            int number = shown.number();
            Generation fed = live.generation();
            if (number != fed.number()) {
                // nobody may read before its documents are beside it
                progress.resumeAt(-1);
                live.giveUp();
                live.turnTo(new Generation(database, number, besides.get()), false);
                parked.changed();
                swept = false;
                Thread.startVirtualThread(() -> leave(fed));
            }
        });
    }

    @Override
    public void confirm() {
        int number = shown.number();
        if (number != live.generation().number()) {
            throw new IllegalStateException("another process shows generation " + number + " by now");
        }
    }

    @Override
    public void settled() {
        inTurn(() -> {
            if (!swept) {
                sweep();
                swept = true;
            }
        });
    }

    /** The next generation, empty. */
    Generation begin() {
        lock.lock();
        try {
            sweep();
            making = new Generation(database, live.generation().number() + 1, besides.get());
            return making;
        } finally {
            lock.unlock();
        }
    }

    /** Leaves nothing of a generation that is not to be shown. */
    void abandon(Generation unshown) {
        inTurn(() -> {
            making = null;
            unshown.close();
            if (shown.number() != unshown.number()) {
                discard(unshown);
            }
        });
    }

    /**
     * Shows the next generation, in place of the one that is given back. Nobody may feed the one or the other meanwhile.
     *
     * @param position that both cover
     * @throws RuntimeException where another process feeds the views by now, or MongoDB is away; nothing has changed then
     */
    Generation succeed(Generation next, ViewTokens fedIt, long position) {
        lock.lock();
        try {
            Generation before = live.generation();
            before.tokens().extendClaim(RegisterProcessor.GROUP, 0);
            fedIt.leave();
            long covered = ViewTokens.position(next.tokens().fetchToken(RegisterProcessor.GROUP, 0));
            if (covered != position) {
                throw new IllegalStateException("generation " + next.number() + " covers " + covered + ", and what is"
                        + " shown covers " + position);
            }
            shown.move(before.number(), next.number());
            live.turnTo(next, true);
            parked.changed();
            making = null;
            return before;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until nobody reads it any more, and then drops it. */
    void retire(Generation former) throws InterruptedException {
        former.readers().awaitGone();
        inTurn(() -> {
            former.close();
            discard(former);
        });
    }

    private void discard(Generation generation) {
        generation.collections().dropAll();
        parked.of(generation.number()).clear();
    }

    /** What a rebuild left that came to no end, or whose former views had not been dropped yet. */
    private void sweep() {
        int fed = live.generation().number();
        int kept = making == null ? fed : making.number();
        live.generation().collections().dropOthers(kept);
        for (int other : new int[] {fed - 1, fed + 1}) {
            if (other >= ViewCollections.FIRST && other != kept) {
                parked.of(other).clear();
            }
        }
    }

    private static void leave(Generation former) {
        try {
            former.readers().awaitGone();
            former.close();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void inTurn(Runnable task) {
        lock.lock();
        try {
            task.run();
        } finally {
            lock.unlock();
        }
    }
}
