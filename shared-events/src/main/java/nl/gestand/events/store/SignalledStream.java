package nl.gestand.events.store;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * One reader of the log: fetches when the signal was raised since it last came to the end, and not otherwise; where one
 * fetch brings more than a page, the rest is read ahead.
 */
final class SignalledStream implements TrackingEventStream {

    private static final long NEVER_FETCHED = -1;
    private static final int PAGE = 1_000;

    private final Function<@Nullable TrackingToken, Stream<? extends TrackedEventMessage<?>>> log;
    private final AppendSignal signal;
    private @Nullable TrackingToken position;
    private long fetchedAt = NEVER_FETCHED;
    private @Nullable Iterator<? extends TrackedEventMessage<?>> fetched;
    private int givenOut;
    private @Nullable ReadAhead ahead;
    private @Nullable TrackedEventMessage<?> next;
    private volatile @Nullable Runnable callback;

    SignalledStream(
            @Nullable TrackingToken position,
            Function<@Nullable TrackingToken, Stream<? extends TrackedEventMessage<?>>> log,
            AppendSignal signal) {
        this.position = position;
        this.log = log;
        this.signal = signal;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(upcoming());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (upcoming() == null) {
            // a fetch that waits at a gap may take longer than the interval of signals
            long left = end - System.nanoTime();
            if (left <= 0 || !signal.awaitMoreThan(fetchedAt, left)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        TrackedEventMessage<?> event = upcoming();
        while (event == null) {
            signal.awaitMoreThan(fetchedAt, Long.MAX_VALUE);
            event = upcoming();
        }
        next = null;
        return event;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable listener) {
        removeCallback();
        callback = listener;
        signal.add(listener);
        return true;
    }

    @Override
    public void close() {
        removeCallback();
        endFetch();
    }

    private void removeCallback() {
        Runnable listener = callback;
        if (listener != null) {
            signal.remove(listener);
        }
    }

    private @Nullable TrackedEventMessage<?> upcoming() {
        if (next == null) {
            next = fetchNext();
        }
        return next;
    }

    private @Nullable TrackedEventMessage<?> fetchNext() {
        try {
            Iterator<? extends TrackedEventMessage<?>> events = openIterator();
            if (events == null || !events.hasNext()) {
                endFetch();
                return null;
            }
            TrackedEventMessage<?> event = events.next();
            position = event.trackingToken();
            readAheadAfterAPage(events);
            return event;
        } catch (RuntimeException failed) {
            // the next call starts afresh from the last event given out
            endFetch();
            fetchedAt = NEVER_FETCHED;
            throw failed;
        }
    }

    private @Nullable Iterator<? extends TrackedEventMessage<?>> openIterator() {
        if (fetched == null) {
            long raised = signal.count();
            if (raised == fetchedAt) {
                return null;
            }
            fetchedAt = raised;
            fetched = log.apply(position).iterator();
            givenOut = 0;
        }
        return fetched;
    }

    private void readAheadAfterAPage(Iterator<? extends TrackedEventMessage<?>> events) {
        if (++givenOut == PAGE) {
            ahead = new ReadAhead(events);
            fetched = ahead;
        }
    }

    private void endFetch() {
        fetched = null;
        if (ahead != null) {
            ahead.close();
            ahead = null;
        }
    }
}
