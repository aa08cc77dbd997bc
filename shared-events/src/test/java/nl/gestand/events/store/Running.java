package nl.gestand.events.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.gestand.events.wire.EventCatalogue;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    /** All beans, but nothing started. */
    static Running wiredOnly(String... arguments) {
        return new Running(new SpringApplicationBuilder(Process.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> context.getBeanFactory()
                        .registerSingleton("lifecycleProcessor", new StartsNothing(context.getBeanFactory())))
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
        return line(book + "/" + sequence, book, sequence, claimed);
    }

    /** With an id of its own, so that two can claim one sequence. */
    static DomainEventMessage<?> line(String id, String book, long sequence, Instant claimed) {
        return new GenericDomainEventMessage<>(
                "Ledger",
                book,
                sequence,
                Ledger.line(book + " " + sequence),
                MetaData.with("actor", "a1"),
                id,
                claimed);
    }

    List<String> book(String book) {
        List<String> ids = new ArrayList<>();
        Consumer<DomainEventMessage<?>> add = event -> ids.add(event.getIdentifier());
        store.readEvents(book).forEachRemaining(add);
        return ids;
    }

    /** Appends pairs of lines to a book, and now and then something that is rolled back. */
    void appendAndUndo(String book, int transactions) {
        for (int i = 0; i < transactions; i++) {
            append(book, 2L * i, 2);
            if (i % 4 == 0) {
                undo(book + "-undone");
            }
        }
    }

    void undo(String book) {
        transaction().executeWithoutResult(status -> {
            store.publish(lines(book, 0, 1));
            status.setRollbackOnly();
        });
    }

    /** The ids of all events in the books with that prefix, in the order of the log. */
    List<String> stored(String prefix) {
        return bean(JdbcClient.class)
                .sql("select event_id from event where aggregate_id like ? order by global_index")
                .param(prefix + "%")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The ids of the next events, fewer if they do not come within ten seconds. */
    static List<String> take(BlockingStream<TrackedEventMessage<?>> reader, int count) throws InterruptedException {
        List<String> taken = new ArrayList<>();
        while (taken.size() < count && reader.hasNextAvailable(10, TimeUnit.SECONDS)) {
            taken.add(reader.nextAvailable().getIdentifier());
        }
        return taken;
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

    private static final class StartsNothing extends DefaultLifecycleProcessor {

        StartsNothing(BeanFactory beans) {
            setBeanFactory(beans);
        }

        @Override
        public void onRefresh() {
            // left out
        }
    }
}
