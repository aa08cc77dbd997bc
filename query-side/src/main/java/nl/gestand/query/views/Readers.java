package nl.gestand.query.views;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Who reads a generation now. Once it is left to them nobody enters any more. */
final class Readers {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition gone = lock.newCondition();
    private int inside;
    private boolean left;

    /** False where the generation is left: then another is shown. */
    boolean enter() {
        lock.lock();
        try {
            if (!left) {
                inside++;
            }
            return !left;
        } finally {
            lock.unlock();
        }
    }

    void leave() {
        lock.lock();
        try {
            inside--;
            gone.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Lets nobody in any more, and waits until those inside have gone. */
    void awaitGone() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            left = true;
            while (inside > 0) {
                gone.await();
            }
        } finally {
            lock.unlock();
        }
    }
}
