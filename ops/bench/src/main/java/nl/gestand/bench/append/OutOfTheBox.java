package nl.gestand.bench.append;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.number.Citations;
import nl.gestand.events.number.ItemNumber;
import nl.gestand.events.wire.WireForm;
import nl.gestand.events.wire.WireFormat;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.HsqlEventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Axon with its own defaults: tables, event store, command bus, no cache, no snapshots. Its default serializer, XStream,
 * cannot read records, so the events are written by Jackson, which is several times faster.
 */
final class OutOfTheBox implements Contestant {

    private static final int EVENTS_IN_A_BATCH = 3_000;

    /** Jackson cannot tell by itself which kind of number a text is. */
    private static final WireForm NUMBERS =
            WireFormat.text(ItemNumber.class, ItemNumber::canonical, Citations::readOne);

    private final HikariDataSource pool;
    private final Configuration axon;
    private final JdbcEventStorageEngine engine;
    private final CommandGateway commands;
    private final AtomicLong count = new AtomicLong();
    private final Filled filled = new Filled();

    OutOfTheBox(Place place) throws SQLException {
        pool = Ceiling.pool(place, "outofthebox");
        TransactionManager transactions = new SpringTransactionManager(new JdbcTransactionManager(pool));
        Jackson3Serializer serializer = Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(NUMBERS::register)
                .build();
        engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(pool))
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        engine.createSchema(place.isPostgres() ? PostgresEventTableFactory.INSTANCE : new H2Tables());
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureTransactionManager(its -> transactions)
                .configureSerializer(its -> serializer)
                .configureCommandBus(its -> SimpleCommandBus.builder()
                        .transactionManager(transactions)
                        .build())
                .configureEventStore(its ->
                        EmbeddedEventStore.builder().storageEngine(engine).build())
                .configureAggregate(PlainItem.class)
                .start();
        commands = axon.commandGateway();
    }

    @Override
    public String name() {
        return "Axon out of the box";
    }

    DataSource database() {
        return pool;
    }

    @Override
    public void fill(int events, int number) {
        List<String> ids = new ArrayList<>();
        List<DomainEventMessage<?>> batch = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String id = Sample.id();
            ids.add(id);
            long sequence = 0;
            for (RegisterEvent event : Sample.history(i, events)) {
                batch.add(new GenericDomainEventMessage<>("PlainItem", id, sequence++, event, Rows.metadata()));
            }
            if (batch.size() > EVENTS_IN_A_BATCH || i == number - 1) {
                engine.appendEvents(batch);
                batch.clear();
            }
        }
        filled.put(events, ids);
    }

    @Override
    public void create() {
        send(new PlainItem.Open(
                Sample.id(),
                Sample.history(count.incrementAndGet(), 3).stream().limit(3).toList()));
    }

    @Override
    public void update(int events, int item) {
        send(new PlainItem.Report(filled.id(events, item), Sample.report(item)));
    }

    private void send(Object command) {
        commands.sendAndWait(GenericCommandMessage.asCommandMessage(command).withMetaData(Rows.metadata()));
    }

    /** Axon's tables for HSQLDB, but for a comma that H2 does not take. */
    private static final class H2Tables extends HsqlEventTableFactory {
        @Override
        protected String idColumnType() {
            return "bigint generated by default as identity";
        }
    }

    @Override
    public void close() {
        axon.shutdown();
        pool.close();
    }
}
