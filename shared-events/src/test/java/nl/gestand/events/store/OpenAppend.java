package nl.gestand.events.store;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;

/** An append that has its positions in the log and stays uncommitted until it is told to end. */
@NullMarked
final class OpenAppend {

    private final CountDownLatch appended = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final Future<?> ended;

    OpenAppend(Running writer, ExecutorService threads, String book, int count, boolean undo) {
        ended = threads.submit(() -> writer.transaction().executeWithoutResult(status -> {
            writer.store.publish(Running.lines(book, 0, count));
            appended.countDown();
            Waiting.forLatch(mayEnd);
            if (undo) {
                status.setRollbackOnly();
            }
        }));
        Waiting.forLatch(appended);
    }

    /** Commits, or rolls back, and returns when that is done. */
    void end() throws Exception {
        mayEnd.countDown();
        ended.get(10, TimeUnit.SECONDS);
    }
}
