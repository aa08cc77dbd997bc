package nl.gestand.query.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.letter.LetterEvent;
import nl.gestand.query.fold.EventLog;
import nl.gestand.query.fold.KeptEvent;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** The log read from its beginning, each stream's events as the line of text that a document keeps of them. */
final class LogStreams implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final BlockingStream<TrackedEventMessage<?>> log;
    private final Serializer serializer;
    private final Map<String, List<String>> items = new LinkedHashMap<>();
    private final Map<String, List<String>> letters = new LinkedHashMap<>();

    LogStreams(StreamableMessageSource<TrackedEventMessage<?>> store, Serializer serializer) {
        this.log = store.openStream(store.createTailToken());
        this.serializer = serializer;
    }

    /**
     * Reads on up to a position, that one included.
     *
     * @param end a position that has an event, at or after the one that is asked for
     */
    void readTo(long position, long end) throws InterruptedException {
        long read = 0;
        while (position > 0 && read < end && isNextWithin(position)) {
            TrackedEventMessage<?> next = log.nextAvailable();
            read = position(next);
            keep(next);
        }
    }

    Set<String> items() {
        return items.keySet();
    }

    Set<String> letters() {
        return letters.keySet();
    }

    EventLog item(String id) {
        return log(items.get(id));
    }

    EventLog letter(String id) {
        return log(letters.get(id));
    }

    @Override
    public void close() {
        log.close();
    }

    private boolean isNextWithin(long position) throws InterruptedException {
        if (!log.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the log gives no event for " + PATIENCE_SECONDS + " s");
        }
        return log.peek().map(next -> position(next) <= position).orElse(false);
    }

    private void keep(TrackedEventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> domain && message.getPayload() instanceof RegisterEvent event) {
            Map<String, List<String>> streams = event instanceof LetterEvent ? letters : items;
            streams.computeIfAbsent(domain.getAggregateIdentifier(), none -> new ArrayList<>())
                    .add(KeptEvent.of(event, domain, serializer).line());
        }
    }

    private static long position(TrackedEventMessage<?> message) {
        return message.trackingToken().position().orElse(-1);
    }

    private static EventLog log(@Nullable List<String> lines) {
        return lines == null ? EventLog.NONE : EventLog.read(String.join("\n", lines));
    }
}
