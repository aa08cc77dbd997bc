package nl.gestand.query.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RebuildTest {

    private static final KiteFlown[] FLIGHTS = {
        new KiteFlown("red", 1), new KiteFlown("blue", 2), new KiteFlown("red", 3), new KiteFlown("red", 4)
    };

    private final TestMongo mongo = TestMongo.open();
    private final World world = new World();

    @AfterEach
    void stop() {
        mongo.close();
    }

    @Test
    void viewsInMemoryAreRebuiltAtStart() throws Exception {
        try (Register before = Register.startWhole(world, "")) {
            before.fly(FLIGHTS);
            before.awaitAll();
        }
        int handledBefore = world.fate().handled.get();

        try (Register after = Register.startWhole(world, "")) {
            assertThat(after.heights("red")).containsExactly(1, 3, 4);
            assertThat(world.fate().handled.get()).isEqualTo(2 * handledBefore);
        }
    }

    @Test
    void keptViewsAreCaughtUpAndNotReadAgain() throws Exception {
        try (Register before = Register.startWhole(world, mongo.uri())) {
            before.fly(FLIGHTS);
            before.awaitAll();
        }

        try (Register after = Register.startWhole(world, mongo.uri())) {
            after.fly(new KiteFlown("blue", 5));
            after.awaitAll();
            assertThat(after.heights("blue")).containsExactly(2, 5);
            assertThat(world.fate().handled.get()).isEqualTo(FLIGHTS.length + 1);
        }
    }

    @Test
    void eventsDeliveredTwiceChangeNothing() throws Exception {
        Document early;
        List<Document> views;
        try (Register before = Register.startWhole(world, mongo.uri())) {
            before.fly(FLIGHTS[0]);
            before.awaitAll();
            early = token(before);
            before.fly(FLIGHTS[1], FLIGHTS[2], FLIGHTS[3]);
            before.awaitAll();
            views = all(before);
        }
        try (ViewStore store = ViewStore.open(mongo.uri())) {
            store.database()
                    .getCollection("view-token")
                    .updateOne(Filters.eq("_id", early.get("_id")), Updates.set("token", early.get("token")));
        }

        try (Register after = Register.startWhole(world, mongo.uri())) {
            assertThat(all(after)).isEqualTo(views);
            assertThat(world.fate().handled.get()).isEqualTo(FLIGHTS.length + 3);
        }
    }

    @Test
    void viewsOfAnotherVersionAreDroppedAndRebuilt() throws Exception {
        try (Register before = Register.startWhole(world, mongo.uri())) {
            before.fly(FLIGHTS);
            before.awaitAll();
            MongoDatabase views = before.bean(MongoDatabase.class);
            views.getCollection(Kites.VIEW).insertOne(new Document("_id", "of a former shape"));
            views.getCollection("view-version").updateOne(new Document(), Updates.set("version", -1));
        }

        try (Register after = Register.startWhole(world, mongo.uri())) {
            assertThat(all(after)).extracting(view -> view.get("_id")).containsExactlyInAnyOrder("red", "blue");
            assertThat(after.heights("red")).containsExactly(1, 3, 4);
        }
    }

    @Test
    void nobodyReadsAViewThatIsNotWhole() throws Exception {
        try (Register before = Register.startWhole(world, "")) {
            before.fly(FLIGHTS);
        }
        CountDownLatch held = new CountDownLatch(1);
        world.fate().of = flown -> await(held);

        try (Register after = Register.start(world, "")) {
            var refused = after.get("/v1/motions/red");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(refused.body())
                    .contains("urn:gestand:problem:views-not-ready", "\"head\":4", "\"position\":", "\"percent\":0");
            assertThat(after.get("/v1/elsewhere").statusCode()).isEqualTo(200);
            assertThat(after.get("/v1/operator/dead-letters").statusCode()).isEqualTo(200);
            assertThat(after.get("/actuator/health").statusCode()).isEqualTo(503);

            held.countDown();
            after.awaitWhole();
            assertThat(after.get("/v1/motions/red").body()).contains("[1,3,4]");
            assertThat(after.get("/actuator/health").statusCode()).isEqualTo(200);
        }
    }

    private static void await(CountDownLatch held) {
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Document token(Register register) {
        Document found = register.bean(MongoDatabase.class)
                .getCollection("view-token")
                .find(Filters.eq("processorName", RegisterProcessor.GROUP))
                .first();
        if (found == null) {
            throw new AssertionError("there is no token");
        }
        return found;
    }

    private static List<Document> all(Register register) {
        return register.bean(MongoDatabase.class)
                .getCollection(Kites.VIEW)
                .find()
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }
}
