package nl.gestand.query.log;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.gestand.events.store.StoredEvents;
import nl.gestand.query.Background;
import nl.gestand.query.log.Sequencer.Round;
import nl.gestand.query.log.StoredCheckpoints.Signed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the sequencer in a thread of its own, so that no writer and no reader waits for it: at once when the register was
 * idle, and every second at most while much is appended, unless a whole batch is waiting. Of a busy machine it takes little.
 */
final class Sequencing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sequencing.class);

    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofSeconds(1);

    /** Where a gap is not settled, or another process has the lock. */
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private static final Duration BETWEEN_FAILURES = Duration.ofSeconds(5);

    /** When nothing is appended, what was signed is looked at so often. */
    private static final Duration BETWEEN_CHECKS = Duration.ofMinutes(1);

    /** After a start readers go first, for so long at the most. */
    private static final Duration LONGEST_HOLD = Duration.ofMinutes(1);

    private static final Duration BETWEEN_NOTICES = Duration.ofSeconds(10);

    private final Sequencer sequencer;
    private final StoredEvents events;
    private final Consumer<Signed> signed;
    private final BooleanSupplier answering;
    private final Background background = new Background();
    private final Semaphore woken = new Semaphore(0);
    private volatile LogState state = LogState.STARTING;
    private volatile @Nullable Thread thread;
    private volatile boolean running;
    private boolean held = true;
    private long begunAt;
    private long covered;
    private long checkedAt;
    private long noticedAt;

    /**
     * @param signed is told each checkpoint that this process signs, and the one that it finds; it must not wait
     * @param answering whether readers are answered, who go before the log after a start
     */
    Sequencing(Sequencer sequencer, StoredEvents events, Consumer<Signed> signed, BooleanSupplier answering) {
        this.sequencer = sequencer;
        this.events = events;
        this.signed = signed;
        this.answering = answering;
    }

    LogState state() {
        return state;
    }

    @Override
    public void start() {
        running = true;
        begunAt = System.nanoTime();
        thread = Thread.ofPlatform().daemon().name("transparency-log").start(this::run);
    }

    /** The thread ends within a round; it is not interrupted, since H2 would close its file. */
    @Override
    public void stop() {
        running = false;
        woken.release();
        Thread ending = thread;
        if (ending != null) {
            try {
                ending.join(TimeUnit.SECONDS.toMillis(20));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        Runnable end = events.whenAppended(woken::release);
        try {
            while (running) {
                pause(tried());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            end.run();
        }
    }

    /** How long to leave it before the next round. */
    private Duration tried() {
        try {
            if (isHeld()) {
                return BETWEEN_TRIES;
            }
            return isDue() ? round() : Duration.ZERO;
        } catch (NotSigning stopped) {
            stop(LogState.Kind.valueOf(stopped.kind().name()), String.valueOf(stopped.getMessage()), null);
        } catch (RuntimeException failed) {
            stop(LogState.Kind.FAILING, "The log cannot be written: " + failed.getMessage(), failed);
        }
        return BETWEEN_FAILURES;
    }

    /** Once let go it stays so. */
    private boolean isHeld() {
        held = held && !answering.getAsBoolean() && !elapsed(begunAt, LONGEST_HOLD);
        return held;
    }

    /** One question that costs next to nothing, since it is asked five times a second. */
    private boolean isDue() {
        boolean check = state.kind() != LogState.Kind.SIGNING || elapsed(checkedAt, BETWEEN_CHECKS);
        return check || events.head() > covered;
    }

    private Duration round() {
        long begin = System.nanoTime();
        return after(sequencer.round(), Duration.ofNanos(System.nanoTime() - begin));
    }

    private Duration after(Round round, Duration took) {
        if (!round.mine()) {
            state = new LogState(LogState.Kind.STANDING_BY, "", state.size(), state.behind());
            return BETWEEN_CHECKPOINTS;
        }
        boolean caughtUp = round.added() < sequencer.batch();
        covered = round.position();
        checkedAt = System.nanoTime();
        show(round.last(), caughtUp ? 0 : Math.max(0, events.head() - covered), round.added() > 0);
        if (caughtUp) {
            return round.added() > 0 ? BETWEEN_CHECKPOINTS : BETWEEN_TRIES;
        }
        return background.restAfter(took);
    }

    private void show(@Nullable Signed last, long behind, boolean grown) {
        boolean found = state.kind() != LogState.Kind.SIGNING;
        state = new LogState(LogState.Kind.SIGNING, "", last == null ? 0 : last.size(), behind);
        if (last != null && (found || grown)) {
            signed.accept(last);
        }
        notice(state.size(), behind);
    }

    /** A register of before the log takes a while to be covered. */
    private void notice(long size, long behind) {
        if (behind > sequencer.batch() && elapsed(noticedAt, BETWEEN_NOTICES)) {
            noticedAt = System.nanoTime();
            LOG.info("The transparency log holds {} events, about {} are to be added", size, behind);
        }
    }

    private void stop(LogState.Kind kind, String why, @Nullable Throwable cause) {
        if (!state.detail().equals(why)) {
            LOG.error(why, cause);
        }
        state = state.stopped(kind, why);
    }

    private void pause(Duration atLeast) throws InterruptedException {
        long end = System.nanoTime() + atLeast.toNanos();
        boolean idle = state.kind() == LogState.Kind.SIGNING && state.behind() == 0;
        if (running && idle) {
            woken.tryAcquire(BETWEEN_CHECKS.toNanos(), TimeUnit.NANOSECONDS);
            woken.drainPermits();
        }
        for (long left = end - System.nanoTime(); running && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.sleep(Math.min(left, BETWEEN_TRIES.toNanos()));
        }
    }

    private static boolean elapsed(long since, Duration length) {
        return since == 0 || System.nanoTime() - since > length.toNanos();
    }
}
