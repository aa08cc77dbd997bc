package nl.gestand.events.store;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells readers that there may be something to read: after a transaction ended, and at each poll. */
final class AppendSignal {

    private static final Logger LOG = LoggerFactory.getLogger(AppendSignal.class);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition raised = lock.newCondition();
    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private long count;

    /** How often it was raised. */
    long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    void raise() {
        lock.lock();
        try {
            count++;
            raised.signalAll();
        } finally {
            lock.unlock();
        }
        listeners.forEach(AppendSignal::tell);
    }

    /** Waits until it has been raised more than {@code seen} times; false after so many nanoseconds. */
    boolean awaitMoreThan(long seen, long nanos) throws InterruptedException {
        long left = nanos;
        lock.lockInterruptibly();
        try {
            while (count <= seen && left > 0) {
                left = raised.awaitNanos(left);
            }
            return count > seen;
        } finally {
            lock.unlock();
        }
    }

    void add(Runnable listener) {
        listeners.add(listener);
    }

    void remove(Runnable listener) {
        listeners.remove(listener);
    }

    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException shuttingDown) {
            // a reader that cannot be woken must not fail the writer, whose transaction has ended
            LOG.debug("A reader of the log could not be woken", shuttingDown);
        }
    }
}
