package nl.gestand.events.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import nl.gestand.events.wire.WireSerializer;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the queries that load an aggregate. */
@NullMarked
final class CountingEngine extends HardenedEventStorageEngine {

    private final AtomicInteger loads = new AtomicInteger();

    private CountingEngine(Builder axon, BeanFactory beans, WritersUnderWay writers) {
        super(
                axon,
                new LogReader(beans.getBean(JdbcClient.class), new GapBarrier(writers)),
                writers,
                beans.getBean(AppendSignal.class),
                beans.getBean(InstantSource.class),
                beans.getBean(TransactionManager.class),
                beans.getBean(BesideEvents.class));
    }

    static CountingEngine over(BeanFactory beans) {
        WireSerializer serializer = beans.getBean(WireSerializer.class);
        Builder builder = JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(beans.getBean(ConnectionProvider.class))
                .transactionManager(beans.getBean(TransactionManager.class));
        return new CountingEngine(builder, beans, beans.getBean(WritersUnderWay.class));
    }

    int loads() {
        return loads.get();
    }

    @Override
    protected PreparedStatement readEventData(
            Connection connection, String identifier, long firstSequenceNumber, int batchSize) throws SQLException {
        loads.incrementAndGet();
        return super.readEventData(connection, identifier, firstSequenceNumber, batchSize);
    }
}
