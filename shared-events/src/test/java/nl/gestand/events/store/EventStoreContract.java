package nl.gestand.events.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.gestand.events.wire.UnknownEvent;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.support.TransactionTemplate;

/** What the store promises to whoever appends and loads, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EventStoreContract {

    private Running process;

    abstract String[] arguments();

    @BeforeAll
    void start() {
        process = Running.with(arguments());
    }

    @AfterAll
    void stop() {
        process.close();
    }

    @Test
    void eventsSurviveARestart() {
        process.append("restart", 0, 3);
        stop();
        start();

        assertThat(process.book("restart")).containsExactly("restart/0", "restart/1", "restart/2");
        assertThat(process.store.readEvents("restart").next().getPayload()).isEqualTo(Ledger.line("restart 0"));
    }

    @Test
    void aTakenSequenceIsAConflict() {
        process.append("taken", 0, 2);

        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> claim("a", "taken", 1));
        assertThatExceptionOfType(AggregateStreamCreationException.class).isThrownBy(() -> claim("b", "taken", 0));
        assertThat(process.book("taken")).hasSize(2);
    }

    @Test
    void ofTwoWritersOnOneItemOneWins() throws Exception {
        process.append("contested", 0, 1);
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> writers = Stream.of(1, 2)
                    .map(n -> threads.submit(() -> wins("writer" + n, together)))
                    .toList();
            assertThat(List.of(writers.get(0).get(), writers.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(process.book("contested")).hasSize(2);
    }

    private boolean wins(String id, CyclicBarrier together) throws Exception {
        together.await();
        try {
            claim(id, "contested", 1);
            return true;
        } catch (ConcurrencyException lost) {
            return false;
        }
    }

    private void claim(String id, String book, long sequence) {
        process.append(List.of(Running.line(id, book, sequence, Instant.EPOCH)));
    }

    @Test
    void aRollbackLeavesNothing() {
        process.transaction().executeWithoutResult(status -> {
            process.store.publish(Running.lines("undone", 0, 2));
            status.setRollbackOnly();
        });

        assertThat(process.book("undone")).isEmpty();
        process.append("undone", 0, 1);
        assertThat(process.book("undone")).hasSize(1);
    }

    @Test
    void anAppendPastTheTimeLimitOfTransactionsFails() {
        TransactionTemplate brief = process.transaction();
        brief.setTimeout(1);

        assertThatExceptionOfType(TransactionTimedOutException.class)
                .isThrownBy(() -> brief.executeWithoutResult(status -> {
                    Waiting.quietly(Duration.ofMillis(1_100));
                    process.store.publish(Running.lines("late", 0, 1));
                }))
                .withStackTraceContaining("timed out");
        assertThat(process.book("late")).isEmpty();
    }

    @Test
    void theMomentOfRecordingIsTheStoresOwn() {
        Instant before = Instant.parse(now());
        process.append(List.of(Running.line("dated", 0, Instant.parse("1848-11-03T00:00:00Z"))));

        assertThat(process.store.readEvents("dated").next().getTimestamp())
                .isBetween(before.minusSeconds(1), before.plusSeconds(60));
        assertThat(column("recorded_at", "dated")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    }

    @Test
    void theTableHoldsPlainJsonUnderStableNames() {
        process.append("plain", 0, 1);

        assertThat(column("name", "plain")).isEqualTo("line.written");
        assertThat(column("revision", "plain")).isEqualTo("1");
        assertThat(column("payload", "plain")).isEqualTo("{\"line\":\"plain 0\",\"validOn\":\"2024-02-02\"}");
        assertThat(column("metadata", "plain")).isEqualTo("{\"actor\":\"a1\"}");
    }

    @Test
    void anUnknownNameIsRefused() {
        process.append("burnt", 0, 1);
        long head = process.bean(EventLog.class).lastPosition();
        client().sql("update event set name = 'book.burnt' where aggregate_id = 'burnt'")
                .update();
        try {
            assertThatExceptionOfType(UnknownEvent.class)
                    .isThrownBy(() -> process.book("burnt"))
                    .withMessageContaining("book.burnt");
            assertThatExceptionOfType(UnknownEvent.class)
                    .isThrownBy(() -> log(head - 1).toList());
        } finally {
            client().sql("delete from event where aggregate_id = 'burnt'").update();
        }
    }

    @Test
    void aMomentIsThePlaceBeforeTheFirstEventRecordedAfterIt() {
        process.append("moments", 0, 3);
        EventLog log = process.bean(EventLog.class);
        long first = log.positionOf("moments", 0);
        List<String> recorded =
                List.of("2050-01-01T00:00:02.000Z", "2050-01-01T00:00:03.000Z", "2050-01-01T00:00:01.000Z");
        for (int sequence = 0; sequence < recorded.size(); sequence++) {
            client().sql("update event set recorded_at = ? where aggregate_id = 'moments' and sequence = ?")
                    .params(recorded.get(sequence), sequence)
                    .update();
        }
        try {
            assertThat(log.knownAt(Instant.parse("2050-01-01T00:00:00Z"))).isEqualTo(first - 1);
            assertThat(log.knownAt(Instant.parse("2050-01-01T00:00:02Z"))).isEqualTo(first);
            assertThat(log.knownAt(Instant.parse("2050-01-01T00:00:03Z"))).isEqualTo(log.lastPosition());
            assertThat(log.recordedAt(first)).contains(Instant.parse("2050-01-01T00:00:02Z"));
            assertThat(log.recordedAt(0)).isEmpty();
        } finally {
            client().sql("delete from event where aggregate_id = 'moments'").update();
        }
    }

    @Test
    void aLoadIsOneQuery() {
        process.append("counted", 0, 3);
        CountingEngine engine = CountingEngine.over(process.context);

        assertThat(engine.readEvents("counted").asStream()).hasSize(3);
        assertThat(engine.loads()).isEqualTo(1);
    }

    private Stream<? extends EventMessage<?>> log(long after) {
        return process.bean(EventStorageEngine.class).readEvents(new GlobalSequenceTrackingToken(after), false);
    }

    private JdbcClient client() {
        return process.bean(JdbcClient.class);
    }

    private String column(String column, String book) {
        return client().sql("select " + column + " from event where aggregate_id = ?")
                .param(book)
                .query(String.class)
                .single();
    }

    private String now() {
        return process.bean(InstantSource.class).instant().toString();
    }
}
