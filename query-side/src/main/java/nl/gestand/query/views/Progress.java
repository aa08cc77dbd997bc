package nl.gestand.query.views;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * How far the views are, by positions in the log; -1 is before the first event. They are whole once they cover all that
 * was in the log when the process started.
 */
final class Progress {

    /**
     * The views cover all up to {@code position}; {@code head} is what they must cover before anyone reads them.
     *
     * @param read up to where events are read; while nobody reads the views many of these wait to be written
     */
    record Reached(long position, long head, boolean whole, long read) {

        /** 0 to 100; by positions of what is read, so holes in the log count too. */
        int percent() {
            if (whole) {
                return 100;
            }
            return head <= 0 ? 0 : (int) Math.clamp(read * 100 / head, 0, 99);
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private Reached reached = new Reached(-1, -1, false, -1);

    void startTowards(long head) {
        update(new Reached(-1, head, false, -1));
    }

    /** The processor goes on from here, which is earlier than before where the views were lost. */
    void resumeAt(long position) {
        lock.lock();
        try {
            update(new Reached(position, reached.head, position >= reached.head, position));
        } finally {
            lock.unlock();
        }
    }

    void advanceTo(long position) {
        lock.lock();
        try {
            update(new Reached(position, reached.head, reached.whole || position >= reached.head, position));
        } finally {
            lock.unlock();
        }
    }

    /** Events up to there are read and wait to be written. */
    void holdUpTo(long position) {
        lock.lock();
        try {
            update(new Reached(reached.position, reached.head, reached.whole, position));
        } finally {
            lock.unlock();
        }
    }

    /** Whether anyone may read the views once they cover this position. */
    boolean isReadAt(long position) {
        Reached now = now();
        return now.whole() || position >= now.head();
    }

    Reached now() {
        lock.lock();
        try {
            return reached;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the views cover the position; false when they do not in time. */
    boolean awaitPosition(long position, Duration atMost) throws InterruptedException {
        return await(atMost, () -> reached.position >= position);
    }

    boolean awaitWhole(Duration atMost) throws InterruptedException {
        return await(atMost, () -> reached.whole);
    }

    private boolean await(Duration atMost, BooleanSupplier there) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (!there.getAsBoolean() && left > 0) {
                left = moved.awaitNanos(left);
            }
            return there.getAsBoolean();
        } finally {
            lock.unlock();
        }
    }

    private void update(Reached next) {
        lock.lock();
        try {
            reached = next;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
