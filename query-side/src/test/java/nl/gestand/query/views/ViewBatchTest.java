package nl.gestand.query.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewBatchTest {

    /** A view whose states are its documents. */
    private record Plain(String collection) implements View<Document> {

        @Override
        public List<String> fields() {
            return List.of("count");
        }

        @Override
        public Document read(Document stored) {
            return stored;
        }

        @Override
        public Document write(Document state) {
            return state;
        }
    }

    private static final Plain KITES = new Plain("kites");
    private static final Plain FLYERS = new Plain("flyers");

    private static final List<Document> WRONG = List.of(
            new Document("_id", "one").append("what", new Object()),
            new Document("_id", "one").append("long", "x".repeat(1 << 24)),
            new Document("_id", 1));

    private final TestMongo mongo = TestMongo.open();
    private final List<BsonDocument> writes = Collections.synchronizedList(new ArrayList<>());
    private final List<BsonDocument> finds = new ArrayList<>();
    private BatchingUnitOfWork<GenericDomainEventMessage<Integer>> unitOfWork =
            new BatchingUnitOfWork<>(List.of(new GenericDomainEventMessage<>("Kite", "kite-0", 0, 0)));
    private MongoClient client;
    private MongoDatabase database;
    private ViewTarget target;

    @BeforeEach
    void connect() {
        ConnectionString address = new ConnectionString(mongo.uri());
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(address)
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent started) {
                        switch (started.getCommandName()) {
                            case "update" -> writes.add(started.getCommand().clone());
                            case "find" -> finds.add(started.getCommand().clone());
                            default -> {}
                        }
                    }
                })
                .build());
        database = client.getDatabase(String.valueOf(address.getDatabase()));
        target = ViewTarget.of(database);
    }

    @AfterEach
    void disconnect() {
        client.close();
        mongo.close();
    }

    @Test
    void aBatchWritesTheLastStateOfEachDocumentOnce() {
        handle(500, event -> {
            ViewBatch batch = batch(event);
            count(batch, KITES, "kite-" + event % 2);
        });

        assertThat(writes).hasSize(1);
        assertThat(writes.getFirst().getArray("updates")).hasSize(2);
        assertThat(stored("kites", "kite-0")).containsEntry("count", 250);
        assertThat(stored("kites", "kite-1")).containsEntry("count", 250);
    }

    @Test
    void eachCollectionIsWrittenByItself() {
        handle(10, event -> batch(event).put(event % 2 == 0 ? KITES : FLYERS, "one", new Document("_id", "one")));

        assertThat(writes)
                .extracting(write -> write.getString("update").getValue())
                .containsExactlyInAnyOrder("kites", "flyers");
    }

    @Test
    void whatAnEventPutBeforeItFailedIsForgottenAndTheOthersAreKept() {
        handle(3, event -> {
            ViewBatch batch = batch(event);
            count(batch, KITES, "shared");
            batch.put(KITES, "own-" + event, new Document("_id", "own-" + event));
            if (event == 1) {
                ViewBatch.forget(unitOfWork, unitOfWork.getMessage().getIdentifier());
            }
        });

        assertThat(stored("kites", "shared")).containsEntry("count", 2);
        assertThat(database.getCollection("kites").distinct("_id", String.class).into(new ArrayList<>()))
                .containsExactlyInAnyOrder("shared", "own-0", "own-2");
    }

    @Test
    void anEventThatFailsBeforeItPutAnythingTakesNothingFromTheOneBefore() {
        handle(2, event -> {
            if (event == 0) {
                batch(event).put(KITES, "kept", new Document("_id", "kept"));
            } else {
                ViewBatch.forget(unitOfWork, unitOfWork.getMessage().getIdentifier());
            }
        });

        assertThat(stored("kites", "kept")).isNotNull();
    }

    @Test
    void theStatesThatABatchOfManyStreamsBeginsWithAreAskedForAtOnce() {
        handle(3, event -> batch(event).put(KITES, "kite-" + event, new Document("_id", "kite-" + event)));
        finds.clear();

        handle(3, event -> count(batch(event), KITES, "kite-" + event));

        assertThat(finds).hasSize(1);
        assertThat(stored("kites", "kite-2")).containsEntry("count", 1);
    }

    @Test
    void aDocumentThatMongoCannotTakeFailsTheOnlyEventOfABatch() {
        handle(1, event -> {
            ViewBatch batch = batch(event);
            for (Document wrong : WRONG) {
                assertThatThrownBy(() -> batch.put(KITES, "one", wrong)).isInstanceOf(RuntimeException.class);
            }
        });

        assertThat(writes).isEmpty();
    }

    @Test
    void oneThatItCannotTakeOfManyGivesTheBatchUpAndFailsItsEventWhenItComesAgain() {
        for (Document wrong : WRONG) {
            Handler handler = event -> batch(event).put(KITES, "kite-" + event, event == 1 ? wrong : kite(event));
            assertThatThrownBy(() -> handle(3, handler)).isInstanceOf(Underivable.class);
            assertThatThrownBy(() -> handle(3, handler)).isNotInstanceOf(Underivable.class);
            target = ViewTarget.of(database);
        }
    }

    private interface Handler {
        void handle(int event);
    }

    private void handle(int events, Handler handler) {
        unitOfWork = new BatchingUnitOfWork<>(IntStream.range(0, events)
                .mapToObj(n -> new GenericDomainEventMessage<>("Kite", "kite-" + n, 0, n))
                .toList());
        var result = unitOfWork.executeWithResult(() -> {
            handler.handle(unitOfWork.getMessage().getPayload());
            return null;
        });
        if (result.isExceptional()) {
            throw (RuntimeException) result.exceptionResult();
        }
    }

    private ViewBatch batch(int event) {
        assertThat(unitOfWork.getMessage().getPayload()).isEqualTo(event);
        return ViewBatch.of(unitOfWork, target);
    }

    private static Document kite(int event) {
        return new Document("_id", "kite-" + event);
    }

    private static void count(ViewBatch batch, View<Document> view, String id) {
        Document found = batch.find(view, id);
        int before = found == null ? 0 : found.getInteger("count", 0);
        batch.put(view, id, new Document("_id", id).append("count", before + 1));
    }

    private @Nullable Document stored(String collection, String id) {
        return database.getCollection(collection).find(new Document("_id", id)).first();
    }
}
