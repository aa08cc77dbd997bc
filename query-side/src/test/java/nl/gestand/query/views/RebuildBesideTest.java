package nl.gestand.query.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.lang.ref.WeakReference;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A rebuild beside the views that are shown, by the operator's own way. */
class RebuildBesideTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String REBUILDS = "/v1/operator/rebuilds";
    private static final String CURRENT = REBUILDS + "/current";

    private final TestMongo mongo = TestMongo.open();
    private final World world = new World();
    private final List<WeakReference<Beside>> made = new CopyOnWriteArrayList<>();
    private Register register = Register.startMaking(world, mongo.uri(), this::shelf);

    @BeforeEach
    void fly() throws Exception {
        register.awaitWhole();
        register.fly(new KiteFlown("red", 1), new KiteFlown("blue", 2), new KiteFlown("red", 3));
        register.awaitAll();
    }

    @AfterEach
    void stop() {
        world.fate().of = flown -> {};
        register.close();
        mongo.close();
    }

    @Test
    void viewsThatAreTheSameAreSwitchedInAndFedOn() throws Exception {
        assertThat(register.post(REBUILDS, "{}").statusCode()).isEqualTo(202);
        JsonNode ended = awaitEnd();

        assertThat(ended.get("state").asString()).isEqualTo("switched");
        assertThat(ended.get("differing").asInt()).isZero();
        assertThat(ended.get("position").asLong()).isEqualTo(world.head());
        assertThat(ended.at("/digests/0/shown")).isEqualTo(ended.at("/digests/0/rebuilt"));
        register.fly(new KiteFlown("red", 4));
        register.awaitAll();
        assertThat(register.heights("red")).containsExactly(1, 3, 4);
        assertThat(register.get("/v1/motions/red").body()).contains("[1,3,4]");
        await().untilAsserted(() ->
                assertThat(collections()).contains("kites-2", "view-token-2").doesNotContain("kites", "view-token"));
    }

    @Test
    void aStartFindsTheGenerationThatWasSwitchedIn() throws Exception {
        register.post(REBUILDS, "{}");
        awaitEnd();
        register.fly(new KiteFlown("red", 4));
        register.awaitAll();
        int handled = world.fate().handled.get();
        register.close();
        register = Register.startMaking(world, mongo.uri(), this::shelf);
        register.awaitWhole();

        assertThat(register.heights("red")).containsExactly(1, 3, 4);
        assertThat(world.fate().handled.get()).as("nothing is read again").isEqualTo(handled);
        register.post(REBUILDS, "{}");
        assertThat(awaitEnd().get("generation").asInt()).isEqualTo(3);
        assertThat(register.heights("red")).containsExactly(1, 3, 4);
    }

    @Test
    void aSpoiledDocumentIsNamedAndNothingIsSwitchedUntilThatIsAccepted() throws Exception {
        shown().updateOne(Filters.eq("_id", "red"), Updates.set("heights", List.of(1, 99)));
        shown().insertOne(new Document("_id", "never flown"));
        shown().deleteOne(Filters.eq("_id", "blue"));

        register.post(REBUILDS, "{}");
        JsonNode differs = awaitEnd();
        assertThat(differs.get("state").asString()).isEqualTo("differs");
        assertThat(differs.get("differing").asInt()).isEqualTo(3);
        assertThat(differs.get("differences")).isEqualTo(JSON.readTree("""
                [{"collection": "kites", "id": "blue", "how": "missing", "fields": [], "fieldsDiffering": 0},
                 {"collection": "kites", "id": "never flown", "how": "unexpected", "fields": [], "fieldsDiffering": 0},
                 {"collection": "kites", "id": "red", "how": "different", "fields": ["heights.1"], "fieldsDiffering": 1}]
                """));
        assertThat(register.heights("red")).containsExactly(1, 99);
        assertThat(collections()).doesNotContain("kites-2", "view-token-2");

        register.post(REBUILDS, "{\"acceptDifferences\":true}");
        assertThat(awaitEnd().get("state").asString()).isEqualTo("switched");
        assertThat(register.heights("red")).containsExactly(1, 3);
        assertThat(register.heights("blue")).containsExactly(2);
        assertThat(register.heights("never flown")).isNull();
    }

    @Test
    void theOrderOfFieldsIsNoDifference() throws Exception {
        Document red =
                Objects.requireNonNull(shown().find(Filters.eq("_id", "red")).first());
        shown().deleteOne(Filters.eq("_id", "red"));
        shown().insertOne(new Document("heights", red.get("heights"))
                .append("sequence", red.get("sequence"))
                .append("_id", "red"));

        register.post(REBUILDS, "{}");
        assertThat(awaitEnd().get("state").asString()).isEqualTo("switched");
    }

    @Test
    void oneThatIsUnderWayIsSeenIsAloneAndCanBeCancelled() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        world.fate().of = flown -> awaitQuietly(held);
        register.post(REBUILDS, "{}");

        HttpResponse<String> second = register.post(REBUILDS, "{}");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("urn:gestand:problem:rebuild-under-way");
        JsonNode health = JSON.readTree(register.get("/actuator/health").body());
        assertThat(health.at("/status").asString()).isEqualTo("UP");
        assertThat(health.toString()).contains("\"rebuild\":\"feeding\"");
        assertThat(current().get("percent").asInt()).isLessThan(100);
        assertThat(register.get("/v1/motions/red").body()).contains("[1,3]");

        CompletableFuture<HttpResponse<String>> cancelled = CompletableFuture.supplyAsync(this::deleted);
        held.countDown();
        assertThat(cancelled.get().statusCode()).isEqualTo(200);
        assertThat(awaitEnd().get("state").asString()).isEqualTo("cancelled");
        assertThat(collections()).doesNotContain("kites-2", "view-token-2");
        assertThat(register.delete(CURRENT).statusCode()).isEqualTo(409);
        register.fly(new KiteFlown("red", 4));
        register.awaitAll();
        assertThat(register.heights("red")).containsExactly(1, 3, 4);
        assertThat(register.get("/actuator/health").body()).doesNotContain("\"rebuild\"");
    }

    @Test
    void whatWaitsForRepairInBothWaitsOnAfterTheSwitch() throws Exception {
        world.fate().of = RebuildBesideTest::refuseHigh;
        register.fly(new KiteFlown("blue", 666), new KiteFlown("blue", 5));
        register.awaitAll();
        assertThat(behind()).containsExactly("blue");

        register.post(REBUILDS, "{}");
        assertThat(awaitEnd().get("state").asString()).isEqualTo("switched");
        assertThat(behind()).containsExactly("blue");
        register.fly(new KiteFlown("blue", 6));
        register.awaitAll();
        assertThat(register.heights("blue")).containsExactly(2);
        world.fate().of = flown -> {};
        assertThat(register.bean(DeadLetters.class).retryAll()).isEmpty();
        assertThat(register.heights("blue")).containsExactly(2, 666, 5, 6);
    }

    @Test
    void whatNoLongerNeedsRepairIsADifferenceThatMendsTheItem() throws Exception {
        world.fate().of = RebuildBesideTest::refuseHigh;
        register.fly(new KiteFlown("blue", 666), new KiteFlown("blue", 5));
        register.awaitAll();
        world.fate().of = flown -> {};

        register.post(REBUILDS, "{}");
        assertThat(awaitEnd().get("state").asString()).isEqualTo("differs");
        assertThat(behind()).containsExactly("blue");
        register.post(REBUILDS, "{\"acceptDifferences\":true}");
        assertThat(awaitEnd().get("state").asString()).isEqualTo("switched");
        assertThat(register.heights("blue")).containsExactly(2, 666, 5);
        assertThat(behind()).isEmpty();
    }

    @Test
    void nothingIsKeptOfWhatWasBesideTheFormer() throws Exception {
        assertThat(made).hasSize(1);
        register.post(REBUILDS, "{}");
        assertThat(awaitEnd().get("state").asString()).isEqualTo("switched");

        assertThat(made).hasSize(2);
        await().untilAsserted(() -> {
            System.gc();
            assertThat(made.getFirst().get()).isNull();
        });
        assertThat(made.getLast().get()).isNotNull();
    }

    @Test
    void whatAnUnfinishedRebuildLeftGoesAtTheNextStart() throws Exception {
        register.close();
        try (ViewStore store = ViewStore.open(mongo.uri())) {
            for (String name : List.of("kites-2", "view-token-2", "view-version-2")) {
                store.database().getCollection(name).insertOne(new Document("_id", "left over"));
            }
        }
        register = Register.startMaking(world, mongo.uri(), this::shelf);
        register.awaitWhole();

        assertThat(register.heights("red")).containsExactly(1, 3);
        assertThat(collections()).noneMatch(name -> name.endsWith("-2"));
    }

    @Test
    void wrongQuestionsAreRefused() throws Exception {
        assertThat(register.get(CURRENT).statusCode()).isEqualTo(404);
        assertThat(register.delete(CURRENT).statusCode()).isEqualTo(404);
        HttpResponse<String> wrong = register.post(REBUILDS, "{\"acceptDifferences\":\"yes\",\"now\":1}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("/acceptDifferences", "/now");
    }

    private Beside shelf() {
        Beside shelf = new Beside() {
            private final byte[] much = new byte[1_000];

            @Override
            public void clear() {
                much[0] = 0;
            }

            @Override
            public void put(String collection, Collection<Document> documents) {
                much[0]++;
            }

            @Override
            public void show() {
                much[1]++;
            }
        };
        made.add(new WeakReference<>(shelf));
        return shelf;
    }

    private static void refuseHigh(KiteFlown flown) {
        if (flown.height() == 666) {
            throw new IllegalStateException("too high");
        }
    }

    private MongoCollection<Document> shown() {
        return register.bean(ShownViews.class).collection(Kites.VIEW);
    }

    private List<String> collections() {
        return register.bean(MongoDatabase.class).listCollectionNames().into(new ArrayList<>());
    }

    private Collection<String> behind() {
        return register.bean(DeadLetters.class).itemsBehind();
    }

    private HttpResponse<String> deleted() {
        try {
            return register.delete(CURRENT);
        } catch (Exception unsent) {
            throw new AssertionError(unsent);
        }
    }

    private JsonNode current() throws Exception {
        return JSON.readTree(register.get(CURRENT).body());
    }

    private JsonNode awaitEnd() throws Exception {
        await().atMost(Register.PATIENCE)
                .until(() -> !List.of("feeding", "comparing")
                        .contains(current().get("state").asString()));
        return current();
    }

    private static void awaitQuietly(CountDownLatch held) {
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
