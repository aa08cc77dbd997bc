package nl.gestand.events.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Axon's JDBC engine without its traps: no reader ever passes an event by, whatever its date (see {@link GapBarrier});
 * the moment of recording is the store's own; a load is one query; there are no snapshots.
 *
 * <p>Tokens are plain positions. Not promised: positions without holes, or recording moments in the order of positions.
 */
class HardenedEventStorageEngine extends JdbcEventStorageEngine {

    private final LogReader log;
    private final WritersUnderWay writers;
    private final AppendSignal signal;
    private final InstantSource clock;
    private final TransactionManager transactions;
    private final BesideEvents beside;

    HardenedEventStorageEngine(
            Builder axon,
            LogReader log,
            WritersUnderWay writers,
            AppendSignal signal,
            InstantSource clock,
            TransactionManager transactions,
            BesideEvents beside) {
        super(axon.dataType(String.class).schema(EventTable.EVENTS).persistenceExceptionResolver(new DuplicateKeys()));
        this.log = log;
        this.writers = writers;
        this.signal = signal;
        this.clock = clock;
        this.transactions = transactions;
        this.beside = beside;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (!events.isEmpty()) {
            transactions.executeInTransaction(() -> append(events, serializer));
        }
    }

    private void append(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("events are appended within a transaction only");
        }
        TransactionSynchronizationManager.registerSynchronization(new WakeReaders(signal));
        List<Row> rows = new ArrayList<>(writers.announce());
        // the moment of recording, whatever moment the messages claim
        rows.addAll(new EventRows(beside.dialect(), serializer, clock.instant()).of(events, Appended::at));
        try {
            beside.send(rows);
        } catch (SQLException failed) {
            if (!beside.isOfEvents(failed)) {
                throw beside.translated(failed);
            }
            handlePersistenceException(failed, events.getFirst());
        }
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as Axon declares it
    protected <T> T readPayload(ResultSet row, String column) throws SQLException {
        return (T) row.getString(column);
    }

    /** Sequences have no holes, so a batch that is not full is the last. */
    @Override
    protected boolean fetchForAggregateUntilEmpty() {
        return false;
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int batchSize) {
        return log.after(position(last), batchSize).stream()
                .map(HardenedEventStorageEngine::tracked)
                .toList();
    }

    private static TrackedEventData<?> tracked(StoredEvent event) {
        GenericDomainEventEntry<String> entry = new GenericDomainEventEntry<>(
                event.aggregateType(),
                // an event outside any aggregate is stored under its own id
                event.eventId().equals(event.aggregateId()) ? null : event.aggregateId(),
                event.sequence(),
                event.eventId(),
                event.recordedAt(),
                event.name(),
                event.revision(),
                event.payload(),
                event.metadata());
        return new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(event.position()), entry);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(log.settledHead());
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return new GlobalSequenceTrackingToken(log.before(moment));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregate) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("this store keeps no snapshots");
    }

    private static long position(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> 0;
            case GlobalSequenceTrackingToken position -> position.getGlobalIndex();
            default ->
                throw new IllegalArgumentException(
                        "not a position in this log: " + token.getClass().getName());
        };
    }

    /** After a rollback too: it leaves a hole that a reader may be waiting at. */
    private record WakeReaders(AppendSignal signal) implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            signal.raise();
        }
    }
}
