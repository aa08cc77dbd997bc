package nl.gestand.query.views;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.GenericDeadLetterTableFactory;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The engine of the views around one projection and one read. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(TestProcess.Reads.class)
class TestProcess {

    @Bean
    EmbeddedEventStore eventStore(World world) {
        return EmbeddedEventStore.builder().storageEngine(world.log()).build();
    }

    @Bean
    Kites kites(MongoDatabase views, World world) {
        return new Kites(views, world.fate());
    }

    @Bean
    InitializingBean deadLetterTable(
            World world, DataSource database, @Qualifier("eventSerializer") Serializer serializer) {
        return world.isNew() ? () -> makeTable(database, serializer) : () -> {};
    }

    private static void makeTable(DataSource database, Serializer serializer) {
        JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup("table")
                .connectionProvider(database::getConnection)
                .transactionManager(NoTransactionManager.instance())
                .genericSerializer(serializer)
                .eventSerializer(serializer)
                .build()
                .createSchema(new GenericDeadLetterTableFactory());
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.csrf(csrf -> csrf.disable()).build();
    }

    @RestController
    static class Reads {

        private final MongoDatabase views;

        Reads(MongoDatabase views) {
            this.views = views;
        }

        @GetMapping("/v1/motions/{id}")
        Map<String, Object> read(@PathVariable String id) {
            Document found =
                    views.getCollection(Kites.VIEW).find(Filters.eq("_id", id)).first();
            return found == null ? Map.of() : found;
        }

        @GetMapping("/v1/elsewhere")
        Map<String, Object> elsewhere() {
            return Map.of();
        }
    }
}
