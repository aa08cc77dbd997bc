package nl.gestand.bench.rebuild;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.gestand.query.letter.LetterProjection;
import nl.gestand.query.register.RegisterProjection;
import nl.gestand.query.views.ViewTarget;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Axon's pooled streaming processor as it comes: sixteen segments on four threads, one event a batch and a token. */
final class AxonsOwn implements AutoCloseable {

    private static final int AXONS_THREADS = 4;
    private static final long PATIENCE_MINUTES = 30;

    private final EventStore log;
    private final Serializer serializer;
    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());

    AxonsOwn(EventStore log, Serializer serializer) {
        this.log = log;
        this.serializer = serializer;
    }

    double secondsToHandle(int events) throws InterruptedException {
        MongoDatabase views = client.getDatabase("axon");
        views.drop();
        CountDownLatch handled = new CountDownLatch(events);
        try (ScheduledExecutorService coordinator = Executors.newScheduledThreadPool(1);
                ScheduledExecutorService workers = Executors.newScheduledThreadPool(AXONS_THREADS)) {
            PooledStreamingEventProcessor processor = processor(views, handled, coordinator, workers);
            long begun = System.nanoTime();
            processor.start();
            boolean inTime = handled.await(PATIENCE_MINUTES, TimeUnit.MINUTES);
            double seconds = RebuiltRegister.since(begun);
            processor.shutDown();
            if (!inTime) {
                throw new IllegalStateException("Axon's processor did not handle the events in time");
            }
            return seconds;
        }
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }

    private PooledStreamingEventProcessor processor(
            MongoDatabase views,
            CountDownLatch handled,
            ScheduledExecutorService coordinator,
            ScheduledExecutorService workers) {
        ViewTarget target = ViewTarget.of(views);
        return PooledStreamingEventProcessor.builder()
                .name("axon")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(
                                new RegisterProjection(target, serializer), new LetterProjection(target, serializer))
                        .build())
                .errorHandler(PropagatingErrorHandler.INSTANCE)
                .messageSource(log)
                .initialToken(StreamableMessageSource::createTailToken)
                .tokenStore(tokens(views))
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .messageMonitor((EventMessage<?> event) -> new Counted(handled))
                .build();
    }

    private static MongoTokenStore tokens(MongoDatabase views) {
        return MongoTokenStore.builder()
                .mongoTemplate(
                        DefaultMongoTemplate.builder().mongoDatabase(views).build())
                .serializer(Jackson3Serializer.builder().build())
                .build();
    }
}
