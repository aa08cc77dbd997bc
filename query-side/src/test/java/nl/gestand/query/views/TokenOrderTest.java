package nl.gestand.query.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class TokenOrderTest {

    private final List<String> written = new CopyOnWriteArrayList<>();

    /** Else a crash between the two would leave a view without an event that nobody delivers again. */
    @Test
    void aTokenIsStoredAfterTheViewsThatItSpeaksFor() throws Exception {
        feed(2, 0, 3);

        assertThat(written).containsSubsequence("kites", "token", "kites", "token");
        assertThat(String.join(" ", written)).doesNotContain("token token");
    }

    @Test
    void whileNobodyReadsTheTokenWaitsWithTheViews() throws Exception {
        feed(1, 100, 3);

        assertThat(written).containsExactly("kites", "token");
    }

    private void feed(int batchSize, int heldInRebuild, long upTo) throws Exception {
        World world = new World();
        EmbeddedEventStore store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine(1))
                .build();
        world.fly(
                store,
                NoTransactionManager.instance(),
                new KiteFlown("red", 1),
                new KiteFlown("blue", 1),
                new KiteFlown("red", 2));
        Progress progress = new Progress();
        try (TestMongo mongo = TestMongo.open();
                MongoClient client = MongoClients.create(listening(mongo))) {
            ViewTarget views = ViewTarget.of(client.getDatabase("gestand-test"));
            RegisterProcessor processor = new RegisterProcessor(
                    SimpleEventHandlerInvoker.builder()
                            .eventHandlers(new Kites(views, world.fate()))
                            .build(),
                    store,
                    new ViewTokens(views, progress, () -> {}, ViewVersion.CURRENT, heldInRebuild),
                    progress,
                    new ReentrantLock(),
                    batchSize);
            processor.start();
            assertThat(progress.awaitPosition(upTo, Register.PATIENCE)).isTrue();
            processor.shutDown();
        }
    }

    private MongoClientSettings listening(TestMongo mongo) {
        return MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(mongo.uri()))
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent started) {
                        if (started.getCommandName().equals("update")) {
                            note(started);
                        }
                    }
                })
                .build();
    }

    /** Claims on the token, which do not move it, are left out. */
    private void note(CommandStartedEvent started) {
        String command = started.getCommand().toString();
        if (command.contains("\"kites\"")) {
            written.add("kites");
        } else if (command.contains("\"tokenType\"")) {
            written.add("token");
        }
    }
}
