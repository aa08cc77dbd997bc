package nl.gestand.query.views;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.Problem;
import nl.gestand.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** The rebuilds of this process's views: one at a time, beside those that are shown. */
final class Rebuilds implements AutoCloseable {

    /** How long a caller waits for what he stopped to have stopped. */
    private static final Duration TO_STOP = Duration.ofSeconds(10);

    private static final Duration TO_RETIRE = Duration.ofSeconds(2);

    private final Generations generations;
    private final ViewTarget live;
    private final Progress shown;
    private final ReentrantLock viewTurn;
    private final Supplier<Optional<RegisterProcessor>> processor;
    private final Supplier<NextViews.Feeding> feeding;
    private final RegisterClock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Rebuild underWay;
    private @Nullable Thread thread;
    private @Nullable RebuildStatus ended;

    Rebuilds(
            Generations generations,
            ViewTarget live,
            Progress shown,
            ReentrantLock viewTurn,
            Supplier<Optional<RegisterProcessor>> processor,
            Supplier<NextViews.Feeding> feeding,
            RegisterClock clock) {
        this.generations = generations;
        this.live = live;
        this.shown = shown;
        this.viewTurn = viewTurn;
        this.processor = processor;
        this.feeding = feeding;
        this.clock = clock;
    }

    /**
     * Begins one.
     *
     * @throws ProblemException 409 where one is under way, or this process does not feed the views; 503 while they are not whole
     */
    RebuildStatus begin(boolean acceptDifferences) throws InterruptedException {
        awaitRetired();
        lock.lock();
        try {
            if (thread != null) {
                throw underWay();
            }
            RegisterProcessor feeder = feeder();
            NextViews next = new NextViews(generations.begin(), feeder, shown, feeding.get());
            Rebuild rebuild = new Rebuild(
                    generations,
                    live,
                    shown,
                    new Hold(viewTurn, feeder),
                    next,
                    new RebuildCourse(clock, acceptDifferences),
                    this::ended);
            underWay = rebuild;
            thread = Thread.ofVirtual().name("views-rebuild").start(() -> run(rebuild));
            return rebuild.status();
        } finally {
            lock.unlock();
        }
    }

    /** The one that is under way, else the last of this process. */
    Optional<RebuildStatus> current() {
        lock.lock();
        try {
            return Optional.ofNullable(underWay == null ? ended : underWay.status());
        } finally {
            lock.unlock();
        }
    }

    /** The one that has not ended. */
    Optional<RebuildStatus> unended() {
        lock.lock();
        try {
            return Optional.ofNullable(underWay).map(Rebuild::status);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Stops the one that is under way, and waits a while until it has.
     *
     * @return how it ended, which is not by this where all was done already
     * @throws ProblemException 404 where there was none, 409 where it is over
     */
    RebuildStatus cancel() throws InterruptedException {
        @Nullable Rebuild rebuild = running();
        if (rebuild == null) {
            throw current().isPresent()
                    ? new ProblemException(new Problem(
                            409,
                            "rebuild-over",
                            "The rebuild is over",
                            "It cannot be cancelled any more; another can be begun."))
                    : none();
        }
        rebuild.cancel();
        rebuild.awaitEnd(TO_STOP);
        return rebuild.status();
    }

    static ProblemException none() {
        return ProblemException.notFound("There was no rebuild since this process started.");
    }

    /** The process stops; what is left is swept at the next start. */
    @Override
    public void close() throws InterruptedException {
        @Nullable Thread last = lastThread();
        @Nullable Rebuild rebuild = running();
        if (rebuild != null) {
            rebuild.cancel();
            rebuild.awaitEnd(TO_STOP);
        }
        if (last != null) {
            last.interrupt();
        }
    }

    private void run(Rebuild rebuild) {
        try {
            rebuild.run();
        } finally {
            lock.lock();
            thread = null;
            lock.unlock();
        }
    }

    /** Nothing of the generation is kept here that it made. */
    private void ended(RebuildStatus status) {
        lock.lock();
        try {
            ended = status;
            underWay = null;
        } finally {
            lock.unlock();
        }
    }

    /** A rebuild that has ended drops the former views once their last reader has gone, which is soon. */
    private void awaitRetired() throws InterruptedException {
        @Nullable Thread last = lastThread();
        if (last != null && running() == null) {
            last.join(TO_RETIRE);
        }
    }

    private @Nullable Rebuild running() {
        lock.lock();
        try {
            return underWay;
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Thread lastThread() {
        lock.lock();
        try {
            return thread;
        } finally {
            lock.unlock();
        }
    }

    private ProblemException underWay() {
        String detail = underWay == null
                ? "The last one has ended, but what it replaced is still being read; try again."
                : "Wait for its end, or cancel it: DELETE /v1/operator/rebuilds/current.";
        return new ProblemException(new Problem(409, "rebuild-under-way", "A rebuild is under way", detail));
    }

    private RegisterProcessor feeder() {
        if (!shown.now().whole()) {
            throw new ProblemException(new Problem(
                            503, "views-not-ready", "The views are being rebuilt", "They are not whole yet; try again.")
                    .retryAfter(1));
        }
        return processor
                .get()
                .filter(RegisterProcessor::isFeeding)
                .orElseThrow(() -> new ProblemException(new Problem(
                        409,
                        "not-feeding",
                        "This process does not feed the views",
                        "Another process does, or their database is away; ask there.")));
    }
}
