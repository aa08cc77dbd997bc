package nl.gestand.bench.query;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.gestand.events.store.EventLog;
import nl.gestand.query.register.Register;
import nl.gestand.query.views.Freshness;
import nl.gestand.standalone.Standalone;
import org.bson.Document;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The documents of a data folder's items, as the register itself folds them. */
final class ItemSource {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration POLL = Duration.ofMillis(50);

    private ItemSource() {}

    static void read(Path data, Consumer<Document> items) throws InterruptedException {
        try (ConfigurableApplicationContext register = new SpringApplicationBuilder(Standalone.class)
                .run(
                        "--server.port=0",
                        "--gestand.data=" + data,
                        "--gestand.sample=false",
                        "--logging.level.root=warn")) {
            long head = register.getBean(EventLog.class).lastPosition();
            await(register.getBean(Freshness.class), head);
            register.getBean(MongoDatabase.class)
                    .getCollection(Register.ITEMS)
                    .find()
                    .batchSize(200)
                    .forEach(items);
        }
    }

    /** While views are being rebuilt they are said at once not to cover anything. */
    private static void await(Freshness views, long head) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!views.covers(head, POLL)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the views do not come to the end of the log");
            }
            TimeUnit.NANOSECONDS.sleep(POLL.toNanos());
        }
    }
}
