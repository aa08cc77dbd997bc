package nl.gestand.events.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
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
    private final DataSource database;

    HardenedEventStorageEngine(
            Builder axon,
            LogReader log,
            WritersUnderWay writers,
            AppendSignal signal,
            InstantSource clock,
            DataSource database) {
        super(axon.dataType(String.class).schema(EventTable.EVENTS).persistenceExceptionResolver(new DuplicateKeys()));
        this.log = log;
        this.writers = writers;
        this.signal = signal;
        this.clock = clock;
        this.database = database;
    }

    @Override
    protected PreparedStatement appendEvents(
            Connection connection, List<? extends EventMessage<?>> events, Serializer serializer) throws SQLException {
        if (!TransactionSynchronizationManager.isActualTransactionActive() || connection.getAutoCommit()) {
            throw new IllegalStateException("events are appended within a transaction only");
        }
        writers.announce(connection);
        TransactionSynchronizationManager.registerSynchronization(new WakeReaders(signal));
        PreparedStatement statement = super.appendEvents(connection, events, serializer);
        DataSourceUtils.applyTransactionTimeout(statement, database);
        return statement;
    }

    /** The moment of recording, whatever moment the message claims. */
    @Override
    protected void writeTimestamp(PreparedStatement statement, int position, Instant claimed) throws SQLException {
        statement.setString(position, DateTimeUtils.formatInstant(clock.instant()));
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
                .map(LogReader.Row::event)
                .toList();
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
