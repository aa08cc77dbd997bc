package nl.gestand.events.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.gestand.events.wire.EventCatalogue;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.NullMarked;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A process with an event store and nothing else, wired by the auto-configuration as the applications are. */
@NullMarked
final class Running implements AutoCloseable {

    final ConfigurableApplicationContext context;
    final EventStore store;

    private Running(ConfigurableApplicationContext context) {
        this.context = context;
        this.store = context.getBean(EventStore.class);
    }

    static Running with(String... arguments) {
        return new Running(new SpringApplicationBuilder(Process.class)
                .web(WebApplicationType.NONE)
                .run(arguments));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(bean(PlatformTransactionManager.class));
    }

    /** Appends lines to a book in one transaction. */
    void append(String book, long firstSequence, int count) {
        append(lines(book, firstSequence, count));
    }

    void append(List<? extends DomainEventMessage<?>> events) {
        transaction().executeWithoutResult(status -> store.publish(events));
    }

    static List<DomainEventMessage<?>> lines(String book, long firstSequence, int count) {
        return IntStream.range(0, count)
                .<DomainEventMessage<?>>mapToObj(i -> line(book, firstSequence + i, Instant.EPOCH))
                .toList();
    }

    /** Claims to be as old as that, which must have no effect. */
    static DomainEventMessage<?> line(String book, long sequence, Instant claimed) {
        return new GenericDomainEventMessage<>(
                "Ledger",
                book,
                sequence,
                Ledger.line(book + " " + sequence),
                MetaData.with("actor", "a1"),
                book + "/" + sequence,
                claimed);
    }

    List<String> book(String book) {
        List<String> ids = new ArrayList<>();
        Consumer<DomainEventMessage<?>> add = event -> ids.add(event.getIdentifier());
        store.readEvents(book).forEachRemaining(add);
        return ids;
    }

    @Override
    public void close() {
        context.close();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration"
            })
    static class Process {

        @Bean
        EventCatalogue catalogue() {
            return Ledger.CATALOGUE;
        }
    }
}
