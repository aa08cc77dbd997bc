package nl.gestand.events.store;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.NullMarked;

/** Axon's two streaming processors over one store, each noting the events whose id has a certain prefix. */
@NullMarked
final class Processors implements AutoCloseable {

    private final List<String> tracked = new CopyOnWriteArrayList<>();
    private final List<String> pooled = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(3);
    private final TrackingEventProcessor tracking;
    private final PooledStreamingEventProcessor pooling;

    private Processors(EventStore store, String prefix) {
        tracking = TrackingEventProcessor.builder()
                .name("tracking")
                .eventHandlerInvoker(into(tracked, prefix))
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(store)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.INSTANCE)
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andBatchSize(50))
                .build();
        pooling = PooledStreamingEventProcessor.builder()
                .name("pooled")
                .eventHandlerInvoker(into(pooled, prefix))
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(store)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(2)
                .batchSize(50)
                .build();
    }

    static Processors of(EventStore store, String prefix) {
        Processors processors = new Processors(store, prefix);
        processors.tracking.start();
        processors.pooling.start();
        return processors;
    }

    List<String> tracked() {
        return List.copyOf(tracked);
    }

    List<String> pooled() {
        return List.copyOf(pooled);
    }

    /** Waits until both have noted so many events. */
    void await(int count) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (Math.min(Set.copyOf(tracked).size(), Set.copyOf(pooled).size()) < count && System.nanoTime() < end) {
            new CountDownLatch(1).await(10, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        tracking.shutDown();
        pooling.shutDown();
        threads.shutdownNow();
    }

    private static EventHandlerInvoker into(List<String> seen, String prefix) {
        return SimpleEventHandlerInvoker.builder()
                .eventHandlers((EventMessageHandler) event -> note(event, seen, prefix))
                .build();
    }

    private static Object note(EventMessage<?> event, List<String> seen, String prefix) {
        if (event.getIdentifier().startsWith(prefix)) {
            seen.add(event.getIdentifier());
        }
        return event;
    }
}
