package nl.gestand.events.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store whose readers are woken when an append has committed: at once in this process, within the poll
 * interval in others. Each reader fetches for itself; there is no cache between them.
 */
final class SignallingEventStore extends AbstractEventStore implements AppendHooks, AutoCloseable {

    private final List<Consumer<List<? extends EventMessage<?>>>> hooks = new CopyOnWriteArrayList<>();
    private final AppendSignal signal;
    private final ScheduledExecutorService poller = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("event-log-poll").factory());

    /** @param poll upper bound of the lag between processes */
    SignallingEventStore(Builder builder, AppendSignal signal, Duration poll) {
        super(builder);
        this.signal = signal;
        var unused =
                poller.scheduleWithFixedDelay(signal::raise, poll.toMillis(), poll.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void beforeAppend(Consumer<List<? extends EventMessage<?>>> told) {
        hooks.add(told);
    }

    @Override
    protected void prepareCommit(List<? extends EventMessage<?>> events) {
        hooks.forEach(told -> told.accept(events));
        super.prepareCommit(events);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken from) {
        EventStorageEngine engine = storageEngine();
        return new SignalledStream(
                WrappedToken.unwrapLowerBound(from), position -> engine.readEvents(position, false), signal);
    }

    @Override
    public void close() {
        poller.shutdownNow();
    }

    static final class Builder extends AbstractEventStore.Builder {}
}
