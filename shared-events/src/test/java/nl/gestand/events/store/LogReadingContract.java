package nl.gestand.events.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the store promises to whoever reads the log: nothing is passed by, and nobody waits long. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LogReadingContract {

    private static final int READERS = 4;

    private Running writer;
    private ExecutorService threads;

    abstract String[] arguments();

    /** The process that reads: the writer's own, or another one. */
    EventStore readingStore(Running writingProcess) {
        return writingProcess.store;
    }

    @BeforeAll
    void start() {
        writer = Running.with(arguments());
    }

    @AfterAll
    void stop() {
        writer.close();
    }

    @BeforeEach
    void openThreads() {
        threads = Executors.newVirtualThreadPerTaskExecutor();
    }

    @AfterEach
    void closeThreads() {
        threads.close();
    }

    @Test
    void nothingIsPassedByWhileAnEarlierTransactionStaysOpen() throws Exception {
        TrackingToken start = writer.store.createHeadToken();
        List<BlockingStream<TrackedEventMessage<?>>> readers = readers(start);
        OpenAppend open = new OpenAppend(writer, threads, "slow", 2, false);
        writer.append("fast", 0, 2);
        writer.append(List.of(Running.line("old", 0, Instant.parse("1848-11-03T00:00:00Z"))));

        for (BlockingStream<TrackedEventMessage<?>> reader : readers) {
            assertThat(reader.hasNextAvailable(300, TimeUnit.MILLISECONDS)).isFalse();
        }
        writer.append("fast", 2, 1);
        for (BlockingStream<TrackedEventMessage<?>> reader : readers) {
            assertThat(reader.hasNextAvailable()).isFalse();
        }
        open.end();

        for (BlockingStream<TrackedEventMessage<?>> reader : readers) {
            assertThat(Running.take(reader, 6))
                    .containsExactly("slow/0", "slow/1", "fast/0", "fast/1", "old/0", "fast/2");
        }
        assertThat(Running.take(readingStore(writer).openStream(start), 6))
                .containsExactly("slow/0", "slow/1", "fast/0", "fast/1", "old/0", "fast/2");
    }

    @Test
    void whatIsBeforeTheGapIsReadAtOnce() throws Exception {
        BlockingStream<TrackedEventMessage<?>> reader = readingStore(writer).openStream(writer.store.createHeadToken());
        writer.append("early", 0, 1);
        OpenAppend open = new OpenAppend(writer, threads, "between", 1, false);
        writer.append("early", 1, 1);

        assertThat(Running.take(reader, 1)).containsExactly("early/0");
        assertThat(reader.hasNextAvailable()).isFalse();
        open.end();
        assertThat(Running.take(reader, 2)).containsExactly("between/0", "early/1");
    }

    @Test
    void theGapOfARollbackHoldsNobodyUp() throws Exception {
        BlockingStream<TrackedEventMessage<?>> reader = readingStore(writer).openStream(writer.store.createHeadToken());
        OpenAppend open = new OpenAppend(writer, threads, "undone", 3, true);
        writer.append("after", 0, 1);
        assertThat(reader.hasNextAvailable(50, TimeUnit.MILLISECONDS)).isFalse();
        open.end();

        assertThat(reader.hasNextAvailable(500, TimeUnit.MILLISECONDS)).isTrue();
        assertThat(Running.take(reader, 1)).containsExactly("after/0");
    }

    @Test
    void aPlaceInTheLogIsNamedOnlyOnceNothingCanAppearBeforeIt() throws Exception {
        Instant beforeAll = Instant.parse("2000-01-01T00:00:00Z");
        writer.append("head", 0, 1);
        OpenAppend open = new OpenAppend(writer, threads, "late", 1, false);
        writer.append("head", 1, 1);
        Future<TrackingToken> head = threads.submit(() -> readingStore(writer).createHeadToken());
        Future<TrackingToken> at = threads.submit(() -> readingStore(writer).createTokenAt(beforeAll));

        assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> head.get(200, TimeUnit.MILLISECONDS));
        assertThat(at.isDone()).isFalse();
        open.end();

        assertThat(head.get(5, TimeUnit.SECONDS))
                .isEqualTo(new GlobalSequenceTrackingToken(
                        writer.bean(EventLog.class).positionOf(List.of("head"))));
        assertThat(at.get(5, TimeUnit.SECONDS)).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(readingStore(writer).createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(readingStore(writer).createTokenAt(Instant.parse("2999-01-01T00:00:00Z")))
                .isEqualTo(head.get());
    }

    @Test
    void manyWritersAndReadersLoseNothing() throws Exception {
        int count = 8 * 40 * 2;
        List<BlockingStream<TrackedEventMessage<?>>> readers = readers(writer.store.createHeadToken());
        List<Future<?>> writing = IntStream.range(0, 8)
                .<Future<?>>mapToObj(n -> threads.submit(() -> writer.appendAndUndo("w" + n, 40)))
                .toList();
        List<Future<List<String>>> reading = readers.stream()
                .map(reader -> threads.submit(() -> Running.take(reader, count)))
                .toList();
        for (Future<?> one : writing) {
            one.get(30, TimeUnit.SECONDS);
        }
        List<String> inOrder = writer.stored("w");

        assertThat(inOrder).hasSize(count);
        for (Future<List<String>> one : reading) {
            assertThat(one.get(30, TimeUnit.SECONDS)).isEqualTo(inOrder);
        }
    }

    /** In the writer's own process nothing polls here, so that only the commit itself can wake the reader. */
    @Test
    void aReaderIsWokenByTheCommit() throws Exception {
        BlockingStream<TrackedEventMessage<?>> reader = readingStore(writer).openStream(writer.store.createHeadToken());
        for (int i = 0; i < 10; i++) {
            assertThat(reader.hasNextAvailable()).isFalse();
            Future<TrackedEventMessage<?>> seen = threads.submit(reader::nextAvailable);
            writer.append("lag", i, 1);
            assertThat(seen.get(30, TimeUnit.SECONDS)).isNotNull();
        }
    }

    @Test
    void processorsOfBothKindsReadEverythingInTheOrderOfEachItem() throws Exception {
        try (Processors processors = Processors.of(readingStore(writer), "p")) {
            List<Future<?>> writing = IntStream.range(0, 4)
                    .<Future<?>>mapToObj(n -> threads.submit(() -> writer.appendAndUndo("p" + n, 30)))
                    .toList();
            for (Future<?> one : writing) {
                one.get(30, TimeUnit.SECONDS);
            }
            List<String> inOrder = writer.stored("p");
            processors.await(inOrder.size());

            assertThat(processors.tracked()).isEqualTo(inOrder);
            // it may deliver an event again while it claims its segments; what folds events guards against that
            assertThat(Set.copyOf(processors.pooled())).containsExactlyInAnyOrderElementsOf(inOrder);
        }
    }

    private List<BlockingStream<TrackedEventMessage<?>>> readers(TrackingToken start) {
        return IntStream.range(0, READERS)
                .mapToObj(n -> readingStore(writer).openStream(start))
                .toList();
    }
}
