package nl.gestand.access;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A lock for each name, out of a fixed number, so that invented names take no room. */
final class NameLocks {

    private final ReentrantLock[] locks =
            IntStream.range(0, 256).mapToObj(i -> new ReentrantLock()).toArray(ReentrantLock[]::new);

    <T> T holding(String name, Supplier<T> work) {
        ReentrantLock lock = locks[Math.floorMod(name.hashCode(), locks.length)];
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
