package nl.gestand.query.views;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.gestand.query.views.RebuildCourse.State;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One rebuild beside the views that are shown. It feeds the next generation until that has caught up, compares the two, holds
 * the feeding of what is shown between two batches for as long as the last of it takes, and has the next one shown.
 */
final class Rebuild implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    /** How long what is shown is held for the other to come to its position; then both go on and it is tried again. */
    private static final Duration HELD_AT_MOST = Duration.ofSeconds(3);

    /** In positions: less than a batch. */
    private static final long WITHIN_REACH = 500;

    private static final Duration LOOKED_AFTER = Duration.ofMillis(100);

    private final Generations generations;
    private final ViewTarget live;
    private final Progress shown;
    private final Hold hold;
    private final NextViews next;
    private final RebuildCourse course;
    private final Consumer<RebuildStatus> ended;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean cancelled;

    /** @param ended is told how it ended, before the former views are dropped */
    Rebuild(
            Generations generations,
            ViewTarget live,
            Progress shown,
            Hold hold,
            NextViews next,
            RebuildCourse course,
            Consumer<RebuildStatus> ended) {
        this.generations = generations;
        this.live = live;
        this.shown = shown;
        this.hold = hold;
        this.next = next;
        this.course = course;
        this.ended = ended;
    }

    @Override
    public void run() {
        LOG.info("Making generation {} of the views beside the one that is shown", number());
        @Nullable Generation former = null;
        try {
            next.start();
            former = switchedIn();
        } catch (InterruptedException stopped) {
            cancelled = true;
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.error("The rebuild of the views failed; what was shown is shown", failed);
            course.failed(failed);
        }
        end(former);
        retire(former);
    }

    /** Has it end with nothing switched in, unless that is done by then. */
    void cancel() {
        cancelled = true;
    }

    boolean awaitEnd(Duration atMost) throws InterruptedException {
        return over.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    RebuildStatus status() {
        return course.status(next, shown.now().position());
    }

    /** The generation that was shown before; null where nothing was switched in. */
    private @Nullable Generation switchedIn() throws InterruptedException {
        awaitWithinReach();
        course.is(State.COMPARING);
        Comparison comparison = new Comparison(live, next.target(), () -> cancelled);
        comparison.lookAtAll();
        awaitWhole();
        while (!cancelled) {
            awaitWithinReach();
            if (!hold.begin(() -> cancelled)) {
                break;
            }
            try {
                long position = shown.now().position();
                if (next.progress().awaitPosition(position, HELD_AT_MOST)) {
                    return switchAt(position, comparison);
                }
            } finally {
                hold.end();
            }
        }
        return null;
    }

    private @Nullable Generation switchAt(long position, Comparison comparison) {
        next.end();
        Compared found = comparison.finish();
        course.compared(found);
        if (cancelled || found.differing() > 0 && !course.acceptsDifferences()) {
            return null;
        }
        Generation former = generations.succeed(next.generation(), next.tokens(), position);
        hold.turned();
        if (found.differing() > 0) {
            live.tellReplaced();
        }
        LOG.info("Generation {} of the views is shown, from position {} on", number(), position);
        return former;
    }

    /** What is beside the documents may take a while to know all that it is asked; readers must not notice the switch. */
    private void awaitWhole() throws InterruptedException {
        // of an empty log there was no batch to show it
        next.target().show();
        while (!cancelled && !next.generation().isWhole()) {
            Thread.sleep(LOOKED_AFTER);
        }
    }

    private void awaitWithinReach() throws InterruptedException {
        while (!cancelled && !isWithinReach()) {
            next.progress().awaitWhole(LOOKED_AFTER);
            next.progress().awaitPosition(reach(), LOOKED_AFTER);
        }
    }

    private boolean isWithinReach() {
        Progress.Reached made = next.progress().now();
        return made.whole() && made.position() >= reach();
    }

    private long reach() {
        return shown.now().position() - WITHIN_REACH;
    }

    /** What is left over where this fails goes with the next rebuild or start. */
    private void end(@Nullable Generation former) {
        try {
            next.stop();
            if (former == null) {
                generations.abandon(next.generation());
            }
        } catch (RuntimeException leftOver) {
            LOG.warn("A rebuild left something over", leftOver);
        } finally {
            course.ended(former != null, cancelled);
            RebuildStatus status = status();
            LOG.info("The rebuild of the views ended: {}", status.state());
            ended.accept(status);
            over.countDown();
        }
    }

    private void retire(@Nullable Generation former) {
        if (former == null) {
            return;
        }
        try {
            generations.retire(former);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException leftOver) {
            LOG.warn("The former views could not be dropped; they go with the next rebuild or start", leftOver);
        }
    }

    private int number() {
        return next.generation().number();
    }
}
