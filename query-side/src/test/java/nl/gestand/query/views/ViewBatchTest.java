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
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewBatchTest {

    private final TestMongo mongo = TestMongo.open();
    private final List<BsonDocument> writes = new ArrayList<>();
    private BatchingUnitOfWork<GenericEventMessage<Integer>> unitOfWork =
            new BatchingUnitOfWork<>(List.of(new GenericEventMessage<>(0)));
    private MongoClient client;
    private MongoDatabase database;

    @BeforeEach
    void connect() {
        ConnectionString address = new ConnectionString(mongo.uri());
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(address)
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent started) {
                        if (started.getCommandName().equals("update")) {
                            writes.add(started.getCommand().clone());
                        }
                    }
                })
                .build());
        database = client.getDatabase(String.valueOf(address.getDatabase()));
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
            batch.put("kites", counted(batch, "kites", "kite-" + event % 2));
        });

        assertThat(writes).hasSize(1);
        assertThat(writes.getFirst().getArray("updates")).hasSize(2);
        assertThat(stored("kites", "kite-0")).containsEntry("count", 250);
        assertThat(stored("kites", "kite-1")).containsEntry("count", 250);
    }

    @Test
    void eachCollectionIsWrittenByItself() {
        handle(10, event -> batch(event).put(event % 2 == 0 ? "kites" : "flyers", new Document("_id", "one")));

        assertThat(writes)
                .extracting(write -> write.getString("update").getValue())
                .containsExactlyInAnyOrder("kites", "flyers");
    }

    @Test
    void whatAnEventPutBeforeItFailedIsForgottenAndTheOthersAreKept() {
        handle(3, event -> {
            ViewBatch batch = batch(event);
            batch.put("kites", counted(batch, "kites", "shared"));
            batch.put("kites", new Document("_id", "own-" + event));
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
                batch(event).put("kites", new Document("_id", "kept"));
            } else {
                ViewBatch.forget(unitOfWork, unitOfWork.getMessage().getIdentifier());
            }
        });

        assertThat(stored("kites", "kept")).isNotNull();
    }

    @Test
    void whatIsFoundMayBeChangedWithoutEffectUntilItIsPut() {
        handle(2, event -> {
            ViewBatch batch = batch(event);
            Document found = batch.find("kites", "one");
            if (found == null) {
                batch.put("kites", new Document("_id", "one").append("heights", List.of(1)));
            } else {
                found.getList("heights", Integer.class).add(2);
            }
        });

        assertThat(stored("kites", "one")).containsEntry("heights", List.of(1));
    }

    @Test
    void aDocumentThatMongoCannotTakeFailsTheEventThatMadeIt() {
        handle(1, event -> {
            ViewBatch batch = batch(event);
            assertThatThrownBy(() -> batch.put("kites", new Document("_id", "one").append("what", new Object())))
                    .isInstanceOf(CodecConfigurationException.class);
            assertThatThrownBy(() -> batch.put("kites", new Document("_id", "one").append("long", "x".repeat(1 << 24))))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> batch.put("kites", new Document("_id", 1)))
                    .isInstanceOf(IllegalArgumentException.class);
        });

        assertThat(writes).isEmpty();
    }

    private interface Handler {
        void handle(int event);
    }

    private void handle(int events, Handler handler) {
        unitOfWork = new BatchingUnitOfWork<>(IntStream.range(0, events)
                .mapToObj(n -> new GenericEventMessage<>(n))
                .toList());
        unitOfWork
                .executeWithResult(() -> {
                    handler.handle(unitOfWork.getMessage().getPayload());
                    return null;
                })
                .getPayload();
    }

    private ViewBatch batch(int event) {
        assertThat(unitOfWork.getMessage().getPayload()).isEqualTo(event);
        return ViewBatch.of(unitOfWork, ViewTarget.of(database));
    }

    private static Document counted(ViewBatch batch, String collection, String id) {
        Document found = batch.find(collection, id);
        return new Document("_id", id).append("count", found == null ? 1 : found.getInteger("count") + 1);
    }

    private @Nullable Document stored(String collection, String id) {
        return database.getCollection(collection).find(new Document("_id", id)).first();
    }
}
