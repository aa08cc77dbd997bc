package nl.gestand.events.store;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Decides when a position missing from the log is missing for good.
 *
 * <p>Positions are handed out one by one, to writers that announced themselves before. So whoever holds a position below
 * one that was seen had announced itself by then; once every writer of that moment is gone, whatever is missing below
 * is a hole. New writers are neither waited for nor held up.
 */
final class GapBarrier {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(20);

    private final WritersUnderWay writers;
    private final AtomicLong settled = new AtomicLong();

    GapBarrier(WritersUnderWay writers) {
        this.writers = writers;
    }

    /** Up to this position nothing can appear any more. Ask before reading rows, never after. */
    long settled() {
        return settled.get();
    }

    /** Waits until nothing can appear up to {@code seen}, a position that was visible; false if patience ran out. */
    boolean settle(long seen, Duration patience) {
        long start = System.nanoTime();
        long pause = FIRST_PAUSE.toNanos();
        Set<?> before = new HashSet<>(writers.now());
        while (!before.isEmpty()) {
            if (System.nanoTime() - start > patience.toNanos()
                    || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE.toNanos());
            before.retainAll(writers.now());
        }
        settled.accumulateAndGet(seen, Math::max);
        return true;
    }
}
