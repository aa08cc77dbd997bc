package nl.gestand.query.views;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Feeds the projections of the group {@code register}: one thread, large batches, retried until they succeed. */
final class RegisterProcessor extends TrackingEventProcessor {

    static final String GROUP = "register";

    /** Axon waits up to a minute between retries; views should be back seconds after their database is. */
    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toMillis(5);

    private final EventHandlerInvoker projections;
    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private final ViewTokens tokens;
    private final Progress progress;
    private final ReentrantLock turn;

    RegisterProcessor(
            EventHandlerInvoker projections,
            StreamableMessageSource<TrackedEventMessage<?>> log,
            ViewTokens tokens,
            Progress progress,
            ReentrantLock turn,
            int batchSize) {
        super(settings(batchSize)
                .name(GROUP)
                .eventHandlerInvoker(projections)
                .messageSource(log)
                .tokenStore(tokens)
                // what is parked commits by itself and MongoDB knows no transaction that spans a batch
                .transactionManager(NoTransactionManager.instance())
                .storingTokensAfterProcessing());
        this.projections = projections;
        this.log = log;
        this.tokens = tokens;
        this.progress = progress;
        this.turn = turn;
        registerHandlerInterceptor(this::inTurn);
    }

    @Override
    public void start() {
        progress.startTowards(ViewTokens.position(log.createHeadToken()));
        Thread.ofVirtual().name("views-progress").start(new RebuildDisplay(progress, this::isRunning));
        super.start();
    }

    /** Whether this process is the one that feeds the views, and its last batch went well. */
    boolean isFeeding() {
        return isRunning()
                && !processingStatus().isEmpty()
                && processingStatus().values().stream().noneMatch(status -> status.isErrorState());
    }

    EventHandlerInvoker projections() {
        return projections;
    }

    @Override
    protected void doSleepFor(long millis) {
        super.doSleepFor(Math.min(millis, LONGEST_PAUSE));
    }

    @Override
    protected void doSleepFor(long millis, AtomicBoolean interrupted) {
        super.doSleepFor(Math.min(millis, LONGEST_PAUSE), interrupted);
    }

    /** A batch and a retry of parked events read documents and write them back: one at a time. */
    private @Nullable Object inTurn(UnitOfWork<? extends EventMessage<?>> batch, InterceptorChain chain)
            throws Exception {
        if (batch instanceof BatchingUnitOfWork<?> events && events.isFirstMessage()) {
            turn.lock();
            batch.onCleanup(ended -> turn.unlock());
            ViewBatch.feed(batch.root(), tokens.target());
        }
        return chain.proceed();
    }

    private static Builder settings(int batchSize) {
        return TrackingEventProcessor.builder()
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andBatchSize(batchSize)
                        // Axon's default is a token that marks a replay, which JSON does not give back
                        .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                        // for as long a processor that is to stop goes on waiting for an event
                        .andEventAvailabilityTimeout(100, TimeUnit.MILLISECONDS)
                        .andTokenClaimInterval(1, TimeUnit.SECONDS));
    }
}
