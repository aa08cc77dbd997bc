package nl.gestand.query.views;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.MultiEventHandlerInvoker;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * A generation that is fed beside the one that is shown: by the same projections, from the first event on, with its own
 * parked events, and never further than the other has come.
 */
final class NextViews {

    private final Generation generation;
    private final ViewTarget target;
    private final ViewTokens tokens;
    private final Progress progress = new Progress();
    private final Following log;
    private final RegisterProcessor processor;
    private final ParkedEvents parked;

    /** How a generation is fed. */
    record Feeding(StreamableMessageSource<TrackedEventMessage<?>> log, ParkedEvents parked, int batch, int held) {}

    NextViews(Generation generation, RegisterProcessor live, Progress leader, Feeding feeding) {
        this.generation = generation;
        this.target = new ViewTarget(generation, Telling.NOBODY);
        this.parked = feeding.parked().of(generation.number());
        this.tokens = new ViewTokens(target, progress, parked::clear, ViewVersion.CURRENT, feeding.held());
        this.log = new Following(feeding.log(), leader);
        this.processor = new RegisterProcessor(
                projections(live.projections()), log, tokens, progress, new ReentrantLock(), feeding.batch());
    }

    Generation generation() {
        return generation;
    }

    ViewTarget target() {
        return target;
    }

    ViewTokens tokens() {
        return tokens;
    }

    Progress progress() {
        return progress;
    }

    long events() {
        return log.given();
    }

    /** Whether its last batch failed; it is tried again. */
    boolean isStalled() {
        return processor.isRunning()
                && processor.processingStatus().values().stream().anyMatch(status -> status.isErrorState());
    }

    void start() {
        processor.start();
    }

    /** Takes in nothing more, however far the log goes. */
    void end() {
        log.end();
    }

    void stop() {
        processor.shutDown();
    }

    /** What an invoker remembers of which items wait is of the generation before. */
    static void forgetWhoWaits(EventHandlerInvoker projections) {
        each(projections).forEach(invoker -> invoker.segmentReleased(Segment.ROOT_SEGMENT));
    }

    private EventHandlerInvoker projections(EventHandlerInvoker live) {
        return new MultiEventHandlerInvoker(each(live)
                .<EventHandlerInvoker>map(invoker -> parking((SimpleEventHandlerInvoker) invoker))
                .toList());
    }

    private DeadLetteringEventHandlerInvoker parking(SimpleEventHandlerInvoker live) {
        List<?> handlers = live.eventHandlers();
        return DeadLetteringEventHandlerInvoker.builder()
                .eventHandlers(handlers)
                .sequencingPolicy(live.getSequencingPolicy())
                .listenerInvocationErrorHandler(live.getListenerInvocationErrorHandler())
                .queue(parked)
                .enqueuePolicy(new ParkOrRetry())
                .transactionManager(parked.transactions())
                .enableSequenceIdentifierCache()
                .build();
    }

    private static Stream<EventHandlerInvoker> each(EventHandlerInvoker projections) {
        return projections instanceof MultiEventHandlerInvoker several
                ? several.delegates().stream()
                : Stream.of(projections);
    }
}
