package nl.gestand.bench.kill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Follows the log from its beginning as a projection does, and keeps the ids that it saw in their order. */
final class FollowingReader implements AutoCloseable {

    /** Longer than the reader's own patience with a gap. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Future<?> following;
    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

    FollowingReader(EventStore log, ExecutorService threads) {
        following = threads.submit(() -> follow(log));
    }

    private @Nullable Void follow(EventStore log) throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> stream = log.openStream(log.createTailToken())) {
            while (!stopped.get()) {
                if (stream.hasNextAvailable(100, TimeUnit.MILLISECONDS)) {
                    seen.add(stream.nextAvailable().getIdentifier());
                }
            }
            return null;
        }
    }

    /** What it saw, once that is as much as there is, or it had time enough. */
    List<String> seen(int expected) throws ExecutionException, InterruptedException {
        long start = System.nanoTime();
        while (seen.size() < expected && System.nanoTime() - start < PATIENCE.toNanos()) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        if (following.isDone()) {
            following.get();
        }
        return List.copyOf(seen);
    }

    @Override
    public void close() {
        stopped.set(true);
    }
}
