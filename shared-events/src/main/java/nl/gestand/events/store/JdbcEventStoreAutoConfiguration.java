package nl.gestand.events.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.InstantSource;
import nl.gestand.events.wire.WireSerializer;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The event store on H2 or PostgreSQL, unless Axon Server keeps the events. */
@AutoConfiguration(
        after = EventStoreAutoConfiguration.class,
        beforeName = {
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
        })
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
class JdbcEventStoreAutoConfiguration {

    /** Of aggregates and of the log; a larger one helps rebuilds, a load rarely fills it. */
    private static final int BATCH = 1_000;

    @Bean
    AppendSignal appendSignal() {
        return new AppendSignal();
    }

    @Bean
    WritersUnderWay writersUnderWay(HikariDataSource database, JdbcClient client) {
        return switch (Dialect.of(database.getJdbcUrl())) {
            case H2 -> new InProcessWriters();
            case POSTGRESQL -> new PostgresWriters(client);
        };
    }

    @Bean
    LogReader logReader(JdbcClient client, WritersUnderWay writers) {
        return new LogReader(client, new GapBarrier(writers));
    }

    @Bean
    StoredEvents storedEvents(LogReader log, AppendSignal signal) {
        return new JdbcStoredEvents(log, signal);
    }

    @Bean
    HardenedEventStorageEngine eventStorageEngine(
            LogReader log,
            ConnectionProvider connections,
            TransactionManager transactions,
            WireSerializer serializer,
            Configuration axon,
            WritersUnderWay writers,
            AppendSignal signal,
            InstantSource clock,
            BesideEvents beside) {
        JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(axon.upcasterChain())
                .connectionProvider(connections)
                .transactionManager(transactions)
                .batchSize(BATCH);
        return new HardenedEventStorageEngine(builder, log, writers, signal, clock, transactions, beside);
    }

    @Bean
    @Qualifier("eventStore")
    SignallingEventStore eventBus(
            EventStorageEngine engine,
            Configuration axon,
            AppendSignal signal,
            @Value("${gestand.events.poll}") Duration poll) {
        SignallingEventStore.Builder builder = new SignallingEventStore.Builder();
        builder.storageEngine(engine)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class));
        return new SignallingEventStore(builder, signal, poll);
    }

    @Bean
    EventLog eventLog(JdbcClient client, LogReader log) {
        return new JdbcEventLog(client, log);
    }
}
