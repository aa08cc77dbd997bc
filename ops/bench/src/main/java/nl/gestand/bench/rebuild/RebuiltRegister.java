package nl.gestand.bench.rebuild;

import com.mongodb.client.MongoDatabase;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.gestand.bench.log.LogFiller;
import nl.gestand.bench.log.Mix;
import nl.gestand.query.views.Freshness;
import nl.gestand.standalone.Standalone;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A standalone in this process, over a log that was made up, whose views are dropped and rebuilt at will. */
final class RebuiltRegister implements AutoCloseable {

    private static final long SEED = 42;
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final ConfigurableApplicationContext standalone;
    private final EventProcessor processor;

    private RebuiltRegister(ConfigurableApplicationContext standalone) {
        this.standalone = standalone;
        this.processor = bean(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessor("register")
                .orElseThrow();
    }

    static RebuiltRegister start(Path data, int events) throws Exception {
        RebuiltRegister register = new RebuiltRegister(new SpringApplicationBuilder(Standalone.class)
                .run(
                        "--server.port=0",
                        "--gestand.data=" + data,
                        // each is to make them anew
                        "--gestand.views.file=",
                        "--gestand.sample=false",
                        "--logging.level.root=warn",
                        "--logging.level.nl.gestand.bench=info"));
        new LogFiller(SEED, Mix.NATIONAL).fill(register.bean(DataSource.class), events);
        register.awaitViews(events);
        return register;
    }

    EventStore log() {
        return bean(EventStore.class);
    }

    Serializer serializer() {
        return bean(Configuration.class).eventSerializer();
    }

    double secondsToRead(int events) {
        long begun = System.nanoTime();
        try (var log = bean(EventStorageEngine.class).readEvents(log().createTailToken(), false)) {
            Iterator<? extends TrackedEventMessage<?>> all = log.iterator();
            for (int read = 0; read < events; read++) {
                TrackedEventMessage<?> event = all.next();
                event.getPayload();
                event.getMetaData();
            }
        }
        return since(begun);
    }

    double secondsToRebuild(int events) throws InterruptedException {
        processor.shutDown();
        bean(MongoDatabase.class).drop();
        System.gc();
        long begun = System.nanoTime();
        processor.start();
        awaitViews(events);
        return since(begun);
    }

    double megabytesInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    @Override
    public void close() {
        standalone.close();
    }

    static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    /** While views are being rebuilt they are said at once not to cover anything. */
    private void awaitViews(int events) throws InterruptedException {
        long begun = System.nanoTime();
        while (!bean(Freshness.class).covers(events, PATIENCE)) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("the views are not rebuilt after " + PATIENCE);
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private <T> T bean(Class<T> type) {
        return standalone.getBean(type);
    }
}
