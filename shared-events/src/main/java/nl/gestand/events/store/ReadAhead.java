package nl.gestand.events.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Reads on in a thread of its own, and deserialises, while the caller is busy with what was read before; bounded. For a
 * reader who is far behind: one who keeps up gains nothing from a second thread.
 */
final class ReadAhead implements Iterator<TrackedEventMessage<?>>, AutoCloseable {

    private static final int PORTION = 250;
    private static final int PORTIONS_AHEAD = 32;
    private static final long PAUSE_MILLIS = 100;

    /** The last one has no events after it, or says why there are none. */
    private record Portion(
            List<TrackedEventMessage<?>> events,
            boolean last,
            @Nullable RuntimeException failure) {}

    private final BlockingQueue<Portion> ahead = new ArrayBlockingQueue<>(PORTIONS_AHEAD);
    private Iterator<TrackedEventMessage<?>> current = Collections.emptyIterator();
    private boolean over;
    private volatile boolean closed;

    ReadAhead(Iterator<? extends TrackedEventMessage<?>> log) {
        Thread.ofPlatform().daemon().name("event-log-ahead").start(() -> read(log));
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && !over) {
            Portion portion = take();
            over = portion.last();
            if (portion.failure() != null) {
                throw portion.failure();
            }
            current = portion.events().iterator();
        }
        return current.hasNext();
    }

    @Override
    public TrackedEventMessage<?> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    /** The thread ends within a portion; it is not interrupted, since H2 would close its file. */
    @Override
    public void close() {
        closed = true;
        ahead.clear();
    }

    private void read(Iterator<? extends TrackedEventMessage<?>> log) {
        try {
            boolean more = true;
            while (more && !closed) {
                List<TrackedEventMessage<?>> events = new ArrayList<>(PORTION);
                while (events.size() < PORTION && log.hasNext()) {
                    events.add(deserialised(log.next()));
                }
                more = events.size() == PORTION;
                put(new Portion(events, !more, null));
            }
        } catch (RuntimeException failure) {
            put(new Portion(List.of(), true, failure));
        }
    }

    private static TrackedEventMessage<?> deserialised(TrackedEventMessage<?> event) {
        try {
            var payload = event.getPayload();
            var metadata = event.getMetaData();
        } catch (RuntimeException unreadable) {
            // it fails again for whoever handles the event, who knows what to do about it
            return event;
        }
        return event;
    }

    private void put(Portion portion) {
        try {
            boolean taken = false;
            while (!taken && !closed) {
                taken = ahead.offer(portion, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Portion take() {
        try {
            return ahead.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("interrupted while the log was read", stopped);
        }
    }
}
