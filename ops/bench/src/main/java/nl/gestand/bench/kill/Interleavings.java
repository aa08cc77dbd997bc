package nl.gestand.bench.kill;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Ground;
import nl.gestand.events.motion.MotionEvent.MotionAppraised;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.springframework.transaction.support.TransactionTemplate;

/** One lane of transactions that take their positions one after another and end in another order. */
final class Interleavings {

    private static final int LONGEST_PAUSE_MICROS = 1_500;
    private static final MotionAppraised EVENT =
            new MotionAppraised("oordeel Kamer", new Ground(null, null, Basis.STATED, null));

    private final EventStore store;
    private final TransactionTemplate transaction;
    private final ExecutorService threads;
    private final String lane;
    private final Random random;

    Interleavings(EventStore store, TransactionTemplate transaction, ExecutorService threads, String lane, long seed) {
        this.store = store;
        this.transaction = transaction;
        this.threads = threads;
        this.lane = lane;
        this.random = new Random(seed);
    }

    @org.jspecify.annotations.Nullable
    Void run(int count) throws Exception {
        for (int round = 0; round < count; round++) {
            List<Open> open = new ArrayList<>();
            int writers = 2 + random.nextInt(3);
            for (int writer = 0; writer < writers; writer++) {
                open.add(new Open(lane + "-" + round + "-" + writer, random.nextInt(4) == 0));
            }
            Collections.shuffle(open, random);
            for (Open one : open) {
                LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(LONGEST_PAUSE_MICROS)));
                one.end();
            }
        }
        return null;
    }

    /** A transaction that has its position and has not ended. */
    private final class Open {

        private final CountDownLatch appended = new CountDownLatch(1);
        private final CountDownLatch mayEnd = new CountDownLatch(1);
        private final Future<?> ended;

        Open(String item, boolean undo) throws InterruptedException {
            ended = threads.submit(() -> transaction.executeWithoutResult(status -> {
                store.publish(new GenericDomainEventMessage<>(
                        "item", item, 0, EVENT, MetaData.emptyInstance(), item + "/0", Instant.EPOCH));
                appended.countDown();
                await(mayEnd);
                if (undo) {
                    status.setRollbackOnly();
                }
            }));
            await(appended);
        }

        void end() throws Exception {
            mayEnd.countDown();
            ended.get(20, TimeUnit.SECONDS);
        }

        private static void await(CountDownLatch latch) {
            try {
                if (!latch.await(20, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("a transaction waits for too long");
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }
}
