package nl.gestand.query.views;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** The log up to where the views that are shown have come: whoever reads it can catch up with them, never pass them by. */
final class Following implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private final Progress leader;
    private final AtomicLong given = new AtomicLong();
    private volatile boolean ended;

    Following(StreamableMessageSource<TrackedEventMessage<?>> log, Progress leader) {
        this.log = log;
        this.leader = leader;
    }

    /** How many events were given; those that were given again count again. */
    long given() {
        return given.get();
    }

    /** From here on there is no next event, however far the leader goes. */
    void end() {
        ended = true;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken from) {
        return new Followed(log.openStream(from));
    }

    @Override
    public TrackingToken createTailToken() {
        return log.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return log.createHeadToken();
    }

    private final class Followed implements BlockingStream<TrackedEventMessage<?>> {

        private final BlockingStream<TrackedEventMessage<?>> stream;

        Followed(BlockingStream<TrackedEventMessage<?>> stream) {
            this.stream = stream;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stream.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            if (ended || !stream.hasNextAvailable(timeout, unit)) {
                return false;
            }
            Optional<TrackedEventMessage<?>> next = stream.peek();
            return next.isPresent()
                    && leader.awaitPosition(
                            ViewTokens.position(next.get().trackingToken()), Duration.of(timeout, unit.toChronoUnit()))
                    && !ended;
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            given.incrementAndGet();
            return stream.nextAvailable();
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
