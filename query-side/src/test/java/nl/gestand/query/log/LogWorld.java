package nl.gestand.query.log;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.letter.LetterEvent.DocumentReceived;
import nl.gestand.events.letter.LetterEvent.LetterDocument;
import nl.gestand.events.store.StoredEvents;
import nl.gestand.events.wire.EventCatalogue;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An event database with writers, and sequencers over it that run when they are told to. */
final class LogWorld implements AutoCloseable {

    static final String SECRET = "mevrouw Vermeer";

    private final ConfigurableApplicationContext context;

    private LogWorld(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static LogWorld with(String... arguments) {
        return new LogWorld(new SpringApplicationBuilder(Process.class)
                .web(WebApplicationType.NONE)
                .run(arguments));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    LogTables tables() {
        return LogTables.of(bean(JdbcClient.class));
    }

    JdbcClient database() {
        return bean(JdbcClient.class);
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(bean(PlatformTransactionManager.class));
    }

    /** The log of a process with that folder, and what it is told as settings. */
    Sequencer sequencer(Path folder, String origin, String retired, int batch) {
        LogTables tables = tables();
        LogSettings settings = new LogSettings(folder.resolve("log-key"), origin, retired);
        KeyFile file = new KeyFile(settings.key());
        return new Sequencer(
                transaction(),
                bean(StoredEvents.class),
                new LeafMaking(bean(EventCatalogue.class), new ImportedSalts(bean(JdbcClient.class))),
                tables,
                new Keys(settings, file, tables.identity(), tables.checkpoints()),
                new PastCheck(tables, file),
                bean(InstantSource.class),
                batch);
    }

    Sequencer sequencer(Path folder) {
        return sequencer(folder, "", "", 100);
    }

    /** Appends letters' documents, which say nothing of people, to that letter. */
    void append(String letter, long first, int count) {
        publish(letter, first, count, new DocumentReceived(new LetterDocument("0".repeat(64), null, null, null)));
    }

    /** Appends what someone wrote. */
    void write(String item, long first, int count) {
        publish(item, first, count, new FactRetracted(new FactId(item, 0), "volgens " + SECRET));
    }

    private void publish(String stream, long first, int count, RegisterEvent event) {
        MetaData who = MetaData.with("actor", "u-1").and("role", "liaison");
        List<GenericDomainEventMessage<RegisterEvent>> events = IntStream.range(0, count)
                .mapToObj(i -> new GenericDomainEventMessage<>("item", stream, first + i, event, who))
                .toList();
        transaction().executeWithoutResult(status -> bean(EventStore.class).publish(events));
    }

    /** An append that has its position and stays uncommitted until the latch opens. */
    CompletableFuture<Void> appendSlowly(String letter, CountDownLatch mayEnd) throws InterruptedException {
        CountDownLatch appended = new CountDownLatch(1);
        CompletableFuture<Void> ended =
                CompletableFuture.runAsync(() -> transaction().executeWithoutResult(status -> {
                    append(letter, 0, 1);
                    appended.countDown();
                    await(mayEnd);
                }));
        await(appended);
        return ended;
    }

    /** What a bystander would compute: the root over all entries. */
    byte[] rootOfEntries() {
        byte[][] entries = tables().leaves().entries(0, Integer.MAX_VALUE).stream()
                .map(entry -> entry.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        return new Tree(HeldTiles.of(entries)).root(entries.length);
    }

    @Override
    public void close() {
        context.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("nothing happened within 30 seconds");
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
                "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
                "nl.gestand.query.views.ViewsAutoConfiguration",
                "nl.gestand.query.views.ViewsWebConfiguration"
            })
    static class Process {}
}
