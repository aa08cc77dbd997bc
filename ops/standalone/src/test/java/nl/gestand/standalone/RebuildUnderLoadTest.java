package nl.gestand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Views are made anew under writers and readers, and again under a kill, with a MongoDB that outlives the register. */
class RebuildUnderLoadTest {

    private static final int READERS = 3;
    private static final int SWITCHES = 3;
    private static final String REBUILDS = "/v1/operator/rebuilds";
    private static final String MOTIONS = "/v1/motions?validAt=2025-06-30&pageSize=1";

    @TempDir
    private static Path folder;

    private static MongoServer mongo;
    private static String uri;

    private final AtomicLong recorded = new AtomicLong();
    private final AtomicLong position = new AtomicLong();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean enough = new AtomicBoolean();

    @BeforeAll
    static void start() {
        mongo = new MongoServer(new MemoryBackend());
        uri = mongo.bindAndGetConnectionString() + "/gestand?retryWrites=false";
    }

    @AfterAll
    static void stop() {
        mongo.shutdownNow();
    }

    @Test
    void noReaderSeesLessThanBeforeWhileViewsAreMadeAnewNorAfterAKill() throws Exception {
        List<String> before;
        try (RegisterProcess register = register();
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            running.add(clients.submit(() -> write(register.firstAccount("liaison"))));
            for (int reader = 0; reader < READERS; reader++) {
                running.add(clients.submit(() -> read(register.anonymous())));
            }
            try {
                for (int round = 0; round < SWITCHES; round++) {
                    JsonNode ended = rebuilt(register.operator());
                    assertThat(ended.get("state").asString()).as("%s", ended).isEqualTo("switched");
                }
            } finally {
                enough.set(true);
            }
            for (Future<?> each : running) {
                each.get();
            }
            before = all(register);
            assertThat(register.operator().post(REBUILDS, Map.of()).statusCode())
                    .isEqualTo(202);
        }
        try (RegisterHere register = RegisterHere.with(folder.resolve("data"), settings())) {
            assertThat(all(register)).isEqualTo(before);
            assertThat(seen).as("items seen by readers").isNotEmpty();
            assertThat(generations())
                    .as("of what was being made, nothing is left")
                    .hasSize(1);
            assertThat(rebuilt(register.operator()).get("state").asString()).isEqualTo("switched");
            assertThat(all(register)).isEqualTo(before);
        }
    }

    private static RegisterProcess register() {
        return RegisterProcess.standalone(folder.resolve("data"), settings());
    }

    private static String[] settings() {
        return new String[] {"--MONGODB_URI=" + uri, "--gestand.views.batch=20", "--gestand.views.rebuild-batch=50"};
    }

    private void write(Caller liaison) {
        for (int count = 0; !enough.get(); count++) {
            JsonNode receipt = liaison.record(
                    "load-" + count,
                    "/v1/motions",
                    Map.of(
                            "number",
                            "36100-" + (count + 1),
                            "title",
                            "Onder druk " + count,
                            "submitters",
                            List.of("Vermeer"),
                            "tabledOn",
                            "2025-02-04"));
            position.set(receipt.get("position").asLong());
            recorded.incrementAndGet();
        }
    }

    /** Each answer has all that was recorded before it was asked for, and what is found is there. */
    private void read(Caller reader) {
        long most = 0;
        while (!enough.get()) {
            long known = recorded.get();
            JsonNode list = reader.read(MOTIONS + "&sort=title", "Min-Position", Long.toString(position.get()));
            long total = list.get("total").asLong();
            assertThat(total).isGreaterThanOrEqualTo(Math.max(most, 15 + known));
            assertThat(list.get("items").size()).isEqualTo(1);
            most = total;
            JsonNode one = reader.read("/v1/motions/28638-224?validAt=2024-06-30");
            assertThat(one.get("standing").asString()).isEqualTo("superseded");
            assertThat(one.at("/supersededBy/number").asString()).isEqualTo("28638-244");
            seen.add(one.get("id").asString());
        }
    }

    private static JsonNode rebuilt(Caller operator) {
        assertThat(operator.post(REBUILDS, Map.of()).statusCode()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !List.of("feeding", "comparing")
                        .contains(operator.read(REBUILDS + "/current")
                                .get("state")
                                .asString()));
        return operator.read(REBUILDS + "/current");
    }

    private List<String> all(Register register) {
        List<String> items = new ArrayList<>();
        for (int page = 1; page == 1 || items.size() % 200 == 0; page++) {
            JsonNode list = register.anonymous()
                    .read(
                            "/v1/motions?validAt=2025-06-30&pageSize=200&sort=number&page=" + page,
                            "Min-Position",
                            Long.toString(position.get()));
            list.get("items").forEach(item -> items.add(item.toString()));
            if (list.get("items").isEmpty()) {
                break;
            }
        }
        return items;
    }

    private static Set<String> generations() {
        try (MongoClient client = MongoClients.create(uri)) {
            Set<String> generations = new TreeSet<>();
            for (String name : client.getDatabase("gestand").listCollectionNames()) {
                if (name.startsWith("items")) {
                    generations.add(name);
                }
            }
            return generations;
        }
    }
}
