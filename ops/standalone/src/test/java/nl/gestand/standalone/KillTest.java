package nl.gestand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A register that is killed while it records keeps all that it answered, once. */
class KillTest {

    private static final int CLIENTS = 4;
    private static final int ANSWERS_BEFORE_A_KILL = 40;
    private static final String ALL = "/v1/motions?pageSize=200&sort=title";

    @TempDir
    private Path folder;

    private final Map<String, JsonNode> answered = new ConcurrentHashMap<>();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Map<Long, String> checkpoints = new ConcurrentHashMap<>();

    @Test
    void whatWasAnsweredIsThereOnceAfterEachKill() throws Exception {
        Path data = folder.resolve("data");
        Path kept = data.resolve("views.bson");
        for (int round = 0; round < 2; round++) {
            try (RegisterProcess register = RegisterProcess.standalone(data, "--gestand.sample=false")) {
                assertThat(ids(register)).containsAll(answeredIds());
                recordUntilKilled(register, round);
            }
        }
        Map<String, JsonNode> live;
        try (RegisterHere register = RegisterHere.empty(data)) {
            assertThat(ids(register)).containsAll(answeredIds());
            repeatAll(register.firstAccount("liaison"));
            live = items(register);
            assertThat(leavesOnceEachIsIn(register)).isEqualTo(events(live));
            assertThat(checkpoints)
                    .as("checkpoints that were seen before a kill")
                    .hasSizeGreaterThan(1);
            checkpoints.forEach((size, note) -> assertThat(register.anonymous()
                            .get("/v1/log/checkpoint?treeSize=" + size)
                            .body())
                    .as("the log never signs another tree of size %d", size)
                    .isEqualTo(note));
        }
        assertThat(live).hasSameSizeAs(asked);
        assertThat(live.keySet()).isEqualTo(answeredIds());
        assertThat(live.values().stream().map(item -> item.get("name").asString()))
                .containsExactlyInAnyOrderElementsOf(asked);
        assertThat(kept).as("what a stop in order leaves").exists();
        try (RegisterProcess register = RegisterProcess.standalone(data, "--gestand.sample=false")) {
            assertThat(items(register)).isEqualTo(live);
            recordUntilKilled(register, 2);
        }
        Map<String, JsonNode> after;
        try (RegisterHere register = RegisterHere.empty(data)) {
            after = items(register);
            assertThat(after.keySet()).containsAll(answeredIds());
            assertThat(after).containsAllEntriesOf(live).hasSizeGreaterThan(live.size());
        }
        Files.delete(kept);
        try (RegisterHere register = RegisterHere.empty(data)) {
            assertThat(items(register)).as("rebuilt from the events").isEqualTo(after);
        }
    }

    private void recordUntilKilled(RegisterProcess register, int round) throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(ANSWERS_BEFORE_A_KILL);
        AtomicBoolean killed = new AtomicBoolean();
        Caller liaison = register.firstAccount("liaison");
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int client = 0; client < CLIENTS; client++) {
                String prefix = "round-" + round + "-client-" + client + "-";
                clients.execute(() -> {
                    for (int count = 0; !killed.get(); count++) {
                        post(liaison, prefix + count);
                        enough.countDown();
                    }
                });
            }
            boolean busy = enough.await(60, TimeUnit.SECONDS);
            see(register);
            register.close();
            killed.set(true);
            assertThat(busy).isTrue();
        }
    }

    /** The checkpoint of the moment, which must stay for good. */
    private long see(Register register) {
        HttpResponse<String> answer = register.anonymous().get("/v1/log/checkpoint");
        if (answer.statusCode() != 200) {
            return 0;
        }
        long size = Long.parseLong(answer.body().lines().skip(1).findFirst().orElseThrow());
        checkpoints.put(size, answer.body());
        return size;
    }

    /** Leaves of the log when it has no more to add. */
    private long leavesOnceEachIsIn(Register register) {
        long[] last = {-1};
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> last[0] == (last[0] = see(register)));
        return last[0];
    }

    /** Each item has as many events as its version says, from 0. */
    private static long events(Map<String, JsonNode> items) {
        return items.values().stream()
                .mapToLong(item -> item.get("version").asLong() + 1)
                .sum();
    }

    /** Keeps the answer, if there is one; what was answered before must be answered the same. */
    private void post(Caller liaison, String name) {
        asked.add(name);
        try {
            HttpResponse<String> answer = liaison.post("/v1/motions", motion(name), "Idempotency-Key", name);
            if (answer.statusCode() == 201) {
                JsonNode receipt = Caller.json(answer);
                JsonNode before = answered.putIfAbsent(name, receipt);
                assertThat(before == null ? receipt : before).isEqualTo(receipt);
            }
        } catch (UncheckedIOException killedMeanwhile) {
            assertThat(answered).doesNotContainKey(name);
        }
    }

    private void repeatAll(Caller liaison) {
        Set<String> unanswered = ConcurrentHashMap.newKeySet();
        unanswered.addAll(asked);
        unanswered.removeAll(answered.keySet());
        assertThat(unanswered).as("requests that a kill cut off").isNotEmpty();
        asked.forEach(name -> post(liaison, name));
        assertThat(answered.keySet()).isEqualTo(asked);
    }

    private Set<String> answeredIds() {
        Set<String> ids = ConcurrentHashMap.newKeySet();
        answered.values().forEach(receipt -> ids.add(receipt.get("id").asString()));
        return ids;
    }

    private Set<String> ids(Register register) {
        return items(register).keySet();
    }

    /** Every item by id, without its position, which is not the same in a rebuilt view where the log has holes. */
    private Map<String, JsonNode> items(Register register) {
        long last = answered.values().stream()
                .mapToLong(receipt -> receipt.get("position").asLong())
                .max()
                .orElse(0);
        Map<String, JsonNode> items = new TreeMap<>();
        for (int page = 1, total = 1; items.size() < total; page++) {
            JsonNode list = register.anonymous().read(ALL + "&page=" + page, "Min-Position", Long.toString(last));
            total = list.get("total").asInt();
            for (JsonNode item : list.get("items")) {
                assertThat(items.put(item.get("id").asString(), ((ObjectNode) item).without("position")))
                        .isNull();
            }
        }
        return items;
    }

    private static Map<String, Object> motion(String name) {
        return Map.of(
                "name", name, "title", "Motie " + name, "submitters", List.of("Vermeer"), "tabledOn", "2025-02-04");
    }
}
