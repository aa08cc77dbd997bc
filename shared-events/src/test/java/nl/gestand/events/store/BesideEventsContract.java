package nl.gestand.events.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is kept or told beside the events themselves, on either database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BesideEventsContract {

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
    void positionsAreKnownAfterTheCommit() {
        EventLog log = process.bean(EventLog.class);
        process.append("first", 0, 1);
        process.append("second", 0, 2);

        assertThat(log.positionOf(List.of("first"))).isLessThan(log.positionOf(List.of("second")));
        assertThat(log.positionOf(List.of("first", "second"))).isEqualTo(log.lastPosition());
        assertThat(log.positionOf(List.of("nobody"))).isZero();
        assertThat(log.positionOf(List.of())).isZero();
    }

    @Test
    void anEventIsFoundByItsPlaceInItsStream() {
        EventLog log = process.bean(EventLog.class);
        process.append("placed", 0, 2);

        assertThat(log.positionOf("placed", 1)).isEqualTo(log.positionOf(List.of("placed")));
        assertThat(log.positionOf("placed", 0)).isLessThan(log.positionOf("placed", 1));
        assertThat(log.positionOf("placed", 2)).isZero();
    }

    @Test
    void theTransactionThatAppendsKnowsThePositionOfItsLastEvent() {
        EventLog log = process.bean(EventLog.class);
        long known = Objects.requireNonNull(process.transaction().execute(open -> {
            process.store.publish(Running.lines("known", 0, 100));
            return log.lastAppended();
        }));

        assertThat(known).isEqualTo(log.positionOf("known", 99)).isPositive();
        assertThat(log.lastAppended()).isZero();
    }

    @Test
    void aDocumentIsKeptOnceUnderItsHash() {
        Documents documents = process.bean(Documents.class);
        byte[] bytes = new byte[2_000_000];
        String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

        Document first = documents.put(new byte[] {'a', 'b', 'c'}, "text/plain", "een brief \u20ac");
        assertThat(first.sha256()).isEqualTo(abc);
        assertThat(documents.put(new byte[] {'a', 'b', 'c'}, "text/html", "other"))
                .isEqualTo(first);
        assertThat(documents.find(abc)).contains(first);
        assertThat(documents.bytes(abc))
                .hasValueSatisfying(held -> assertThat(held).containsExactly('a', 'b', 'c'));
        assertThat(documents.bytes(documents
                        .put(bytes, "application/pdf", "x".repeat(2_000_000))
                        .sha256()))
                .hasValueSatisfying(held -> assertThat(held).isEqualTo(bytes));
        assertThat(documents.find("0".repeat(64))).isEmpty();
    }

    @Test
    void aDeadLetterIsKeptWithItsPlaceInTheLog() {
        process.append("dead", 0, 1);
        long position = process.bean(EventLog.class).positionOf(List.of("dead"));
        EventMessage<?> failed = after(position - 1).findFirst().orElseThrow();
        JdbcSequencedDeadLetterQueue<EventMessage<?>> queue =
                process.bean(DeadLetters.class).of("views");
        queue.enqueue("dead", new GenericDeadLetter<>("dead", failed, new IllegalStateException("full")));
        stop();
        start();

        assertThat(process.bean(DeadLetters.class).of("views").deadLetterSequence("dead"))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.message().getPayload()).isEqualTo(Ledger.line("dead 0"));
                    assertThat(letter.message().getMetaData()).containsEntry("actor", "a1");
                    assertThat(letter.cause())
                            .hasValueSatisfying(
                                    cause -> assertThat(cause.message()).isEqualTo("full"));
                });
        assertThat(process.bean(DeadLetters.class).of("other").contains("dead")).isFalse();
    }

    private Stream<? extends EventMessage<?>> after(long position) {
        return process.bean(EventStorageEngine.class).readEvents(new GlobalSequenceTrackingToken(position), false);
    }
}
