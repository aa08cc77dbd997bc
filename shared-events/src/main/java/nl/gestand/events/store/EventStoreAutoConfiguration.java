package nl.gestand.events.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.InstantSource;
import javax.sql.DataSource;
import nl.gestand.events.wire.EventCatalogue;
import nl.gestand.events.wire.RegisterCatalogue;
import nl.gestand.events.wire.Upcasters;
import nl.gestand.events.wire.WireSerializer;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What both stores share: Spring's transactions for Axon, the wire format, and what lives in the database beside events.
 *
 * <p>Axon orders its own configuration after class names that Spring Boot 4 no longer has; without the order given here
 * it would find no transaction manager and go on without transactions.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration"
        },
        beforeName = {
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonServerBusAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
        })
class EventStoreAutoConfiguration {

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    /** Not Axon's wrapper that keeps a connection for a whole unit of work, even past the end of its transaction. */
    @Bean
    ConnectionProvider connectionProvider(DataSource database) {
        return new SpringDataSourceConnectionProvider(database);
    }

    @Bean
    @ConditionalOnMissingBean
    EventCatalogue eventCatalogue() {
        return RegisterCatalogue.all();
    }

    @Bean
    @Qualifier("eventSerializer")
    WireSerializer eventSerializer(EventCatalogue catalogue) {
        return WireSerializer.of(catalogue);
    }

    /** For the general serializer, which writes the tokens of processors. */
    @Bean
    Jackson3SerializerCustomizer replayTokens() {
        return WireSerializer::allowReplays;
    }

    @Bean
    EventUpcaster upcasters() {
        return Upcasters.chain();
    }

    @Bean
    BesideEvents besideEvents(DataSource database) {
        return BesideEvents.on(database);
    }

    @Bean
    DeadLetters deadLetters(
            ConnectionProvider connections, TransactionManager transactions, WireSerializer serializer) {
        return new DeadLetters(connections, transactions, serializer);
    }

    @Bean
    Documents documents(JdbcClient client, InstantSource clock, HikariDataSource database) {
        return new Documents(client, clock, Dialect.of(database.getJdbcUrl()));
    }

    @Bean
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
    EventLog serverEventLog(ObjectProvider<EventStore> store) {
        return new ServerEventLog(store::getObject);
    }
}
