package nl.gestand.events.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader far behind gets the log in its order, whatever part of it was read ahead. */
@Timeout(60)
class SignalledStreamTest {

    private static final int ALL = 20_000;

    private final AppendSignal signal = new AppendSignal();
    private volatile int failsAt = -1;

    @ParameterizedTest
    @ValueSource(ints = {1, 999, 1_000, 1_001, 1_250, 20_000})
    void everyEventIsGivenOutOnceAndInOrder(int events) throws Exception {
        try (SignalledStream stream = stream(events)) {
            assertThat(positions(stream)).isEqualTo(upTo(1, events));
        }
    }

    @Test
    void whatIsAppendedLaterFollowsAfterTheSignal() throws Exception {
        AtomicInteger log = new AtomicInteger(5_000);
        try (SignalledStream stream = new SignalledStream(null, after -> events(after, log.get()), signal)) {
            assertThat(positions(stream)).hasSize(5_000);
            log.set(5_010);
            assertThat(stream.hasNextAvailable(0, TimeUnit.MILLISECONDS)).isFalse();
            signal.raise();
            assertThat(positions(stream)).isEqualTo(upTo(5_001, 5_010));
        }
    }

    @Test
    void aFailureWhileReadingAheadComesInItsPlaceAndTheReaderGoesOnFromThere() throws Exception {
        failsAt = 7_777;
        try (SignalledStream stream = stream(ALL)) {
            List<Long> before = new ArrayList<>();
            assertThatThrownBy(() -> {
                        while (stream.hasNextAvailable(0, TimeUnit.MILLISECONDS)) {
                            before.add(position(stream.nextAvailable()));
                        }
                    })
                    .hasMessage("the log is away");
            // a portion that was not full is lost with the failure, and read again
            failsAt = -1;
            before.addAll(positions(stream));
            assertThat(before).isEqualTo(upTo(1, ALL));
        }
    }

    @Test
    void aReaderThatStopsIsNotReadForEver() throws Exception {
        Stream<? extends TrackedEventMessage<?>> endless =
                IntStream.iterate(1, position -> position + 1).mapToObj(SignalledStreamTest::event);
        SignalledStream stream = new SignalledStream(null, after -> endless, signal);
        for (int i = 0; i < 2_000; i++) {
            stream.nextAvailable();
        }
        stream.close();

        assertThat(stoppedReading())
                .as("a reader of the log that nobody listens to")
                .isTrue();
    }

    /** The thread that reads ahead ends within a portion and a pause. */
    private static boolean stoppedReading() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("event-log-ahead")) {
                thread.join(10_000);
                if (thread.isAlive()) {
                    return false;
                }
            }
        }
        return true;
    }

    private SignalledStream stream(int events) {
        return new SignalledStream(null, after -> events(after, events), signal);
    }

    private Stream<? extends TrackedEventMessage<?>> events(@Nullable TrackingToken after, int last) {
        int first = after == null ? 1 : (int) after.position().orElseThrow() + 1;
        return IntStream.rangeClosed(first, last).mapToObj(position -> {
            if (position == failsAt) {
                throw new IllegalStateException("the log is away");
            }
            return event(position);
        });
    }

    private static TrackedEventMessage<?> event(int position) {
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(position), GenericEventMessage.asEventMessage(position));
    }

    private static List<Long> positions(SignalledStream stream) throws InterruptedException {
        List<Long> positions = new ArrayList<>();
        while (stream.hasNextAvailable(0, TimeUnit.MILLISECONDS)) {
            positions.add(position(stream.nextAvailable()));
        }
        return positions;
    }

    private static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    private static List<Long> upTo(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Long::valueOf).toList();
    }
}
