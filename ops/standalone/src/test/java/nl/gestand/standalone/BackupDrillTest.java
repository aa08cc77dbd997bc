package nl.gestand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/**
 * The drill of the runbook: a register is backed up while people write, destroyed and restored; what was answered before
 * the backup began is there once, with its claims and as it was shown.
 */
class BackupDrillTest {

    private static final int CLIENTS = 3;
    private static final int ANSWERS = 15;
    private static final String ALL = "/v1/motions?pageSize=200&sort=title";

    @TempDir
    private Path folder;

    private final Map<String, JsonNode> answered = new ConcurrentHashMap<>();

    @Test
    void onH2() throws Exception {
        Path data = folder.resolve("data");
        Path backup = folder.resolve("backup");
        Seen seen;
        try (RegisterHere register = RegisterHere.empty(data)) {
            seen = backUpUnderLoad(register, data, Map.of(), backup);
        }
        byte[] key = Files.readAllBytes(data.resolve("log-key"));
        destroy(data);
        assertThat(mode(backup)).isEqualTo("rwx------");
        assertThat(mode(backup.resolve("events.zip"))).isEqualTo("rw-------");

        Path restored = folder.resolve("restored");
        aDamagedBackupIsRefused(backup, restored);
        assertThat(restore(Map.of(), backup, restored)).isEqualTo(0);
        assertThat(mode(restored.resolve("events/events.mv.db"))).isEqualTo("rw-------");
        assertThat(restore(Map.of(), backup, restored)).as("over a register").isEqualTo(1);
        Files.write(restored.resolve("log-key"), key);
        try (RegisterHere register = RegisterHere.empty(restored)) {
            assertThat(Ops.run(Map.of(), "restore", Ops.text(backup), "--data", Ops.text(restored), "--replace"))
                    .satisfies(ended -> assertThat(ended.code()).isEqualTo(1))
                    .satisfies(ended -> assertThat(ended.said()).contains("A register is running"));
            check(register, seen, backup);
        }
        assertThat(restore(Map.of(), backup, restored, "--replace")).isEqualTo(0);
        try (Stream<Path> kept = Files.list(restored)) {
            assertThat(kept.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("events.before-"));
        }
    }

    @Test
    void onPostgres() throws Exception {
        Optional<Path> tools = InstalledPostgres.tools();
        assumeTrue(tools.isPresent(), "no PostgreSQL with its pg_dump is installed here");
        Path backup = folder.resolve("backup");
        Seen seen;
        try (InstalledPostgres server = InstalledPostgres.start(tools.get(), folder.resolve("postgres"));
                RegisterHere register = on(server, "data")) {
            seen = backUpUnderLoad(register, folder.resolve("data"), server.environment(), backup);
        }
        destroy(folder.resolve("postgres"));

        try (InstalledPostgres server = InstalledPostgres.start(tools.get(), folder.resolve("another"))) {
            assertThat(restore(server.environment(), backup, folder)).isEqualTo(0);
            assertThat(restore(server.environment(), backup, folder))
                    .as("over a register")
                    .isEqualTo(1);
            Files.createDirectories(folder.resolve("restored"));
            Files.copy(folder.resolve("data/log-key"), folder.resolve("restored/log-key"));
            try (RegisterHere register = on(server, "restored")) {
                check(register, seen, backup);
            }
        }
    }

    private RegisterHere on(InstalledPostgres server, String data) {
        return RegisterHere.empty(
                folder.resolve(data), "--gestand.events.url=" + server.url(), "--gestand.events.user=postgres");
    }

    /** What there was when the backup began, and how it was shown later. */
    private record Seen(Set<String> before, Map<String, JsonNode> shown, String password) {}

    private Seen backUpUnderLoad(RegisterHere register, Path data, Map<String, String> database, Path backup)
            throws Exception {
        String password = register.password("liaison");
        Caller liaison = register.firstAccount("liaison");
        Map<String, String> environment = new HashMap<>(database);
        environment.put("GESTAND_URL", register.address().toString());
        environment.put("GESTAND_DATA", Ops.text(data));
        AtomicBoolean enough = new AtomicBoolean();
        CountDownLatch some = new CountDownLatch(ANSWERS);
        Set<String> before;
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int client = 0; client < CLIENTS; client++) {
                int first = 1_000 * client;
                clients.execute(() -> {
                    for (int count = first; !enough.get(); count++) {
                        post(liaison, count);
                        some.countDown();
                    }
                });
            }
            assertThat(some.await(60, TimeUnit.SECONDS)).isTrue();
            before = Set.copyOf(answered.keySet());
            Ops.Ended ended = Ops.run(environment, "backup", Ops.text(backup));
            assertThat(ended.code()).as(ended.said()).isZero();
            enough.set(true);
        }
        assertThat(answered.keySet()).as("writes went on").hasSizeGreaterThan(before.size());
        assertThat(Ops.run(environment, "backup", Ops.text(backup)).code())
                .as("into a folder that holds one")
                .isEqualTo(1);
        return new Seen(before, items(register), password);
    }

    private void check(RegisterHere register, Seen seen, Path backup) throws IOException {
        theLogGoesOnFromTheCheckpoint(register, backup);
        Map<String, JsonNode> restored = items(register);
        assertThat(restored.keySet()).containsAll(ids(seen.before()));
        assertThat(seen.shown()).as("views are made again and equal").containsAllEntriesOf(restored);
        noEventIsWithoutItsClaims(register, restored.size());

        // what the backup did not hold can be sent again, and the rest is answered as the first time
        Caller liaison = Caller.basic(register.address(), "liaison", seen.password());
        Map<String, JsonNode> first = new TreeMap<>(answered);
        answered.clear();
        first.keySet().forEach(name -> post(liaison, Integer.parseInt(name)));
        seen.before().forEach(name -> assertThat(answered.get(name)).isEqualTo(first.get(name)));
        assertThat(items(register)).hasSameSizeAs(first);
        noEventIsWithoutItsClaims(register, first.size());
    }

    private static void theLogGoesOnFromTheCheckpoint(RegisterHere register, Path backup) throws IOException {
        List<String> checkpoint = Files.readAllLines(backup.resolve("checkpoint"));
        assertThat(register.anonymous()
                        .get("/v1/log/checkpoint?treeSize=" + checkpoint.get(1))
                        .body()
                        .lines()
                        .toList())
                .isEqualTo(checkpoint);
        assertThat(register.anonymous().get("/v1/log/vkey").body()).isEqualTo(Files.readString(backup.resolve("vkey")));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> register.database()
                        .sql("select (select count(*) from event) - (select count(*) from log_leaf)")
                        .query(Integer.class)
                        .single()
                        .equals(0));
    }

    private static void noEventIsWithoutItsClaims(RegisterHere register, int items) {
        assertThat(Stream.of(
                                "select count(*) from event where name = 'item.number-assigned'",
                                "select count(*) from number_claim",
                                "select count(*) from responsible",
                                "select count(*) from answer",
                                "select count(distinct aggregate_id) from event")
                        .map(sql -> register.database()
                                .sql(sql)
                                .query(Integer.class)
                                .single()))
                .containsOnly(items);
    }

    private void aDamagedBackupIsRefused(Path backup, Path restored) throws IOException {
        Path damaged = folder.resolve("damaged");
        FileSystemUtils.copyRecursively(backup, damaged);
        byte[] bytes = Files.readAllBytes(damaged.resolve("events.zip"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(damaged.resolve("events.zip"), bytes);
        Ops.Ended ended = Ops.run(Map.of(), "restore", Ops.text(damaged), "--data", Ops.text(restored));
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).contains("events.zip is damaged");
        Files.delete(damaged.resolve("events.zip"));
        assertThat(restore(Map.of(), damaged, restored)).isEqualTo(1);
        assertThat(restored).doesNotExist();
    }

    private static int restore(Map<String, String> environment, Path backup, Path data, String... more) {
        String[] arguments = Stream.concat(Stream.of(Ops.text(backup), "--data", Ops.text(data)), Stream.of(more))
                .toArray(String[]::new);
        return Ops.run(environment, "restore", arguments).code();
    }

    private void post(Caller liaison, int number) {
        answered.put(
                Integer.toString(number),
                liaison.record(
                        "key-" + number,
                        "/v1/motions",
                        Map.of(
                                "number",
                                "88001-" + (number + 1),
                                "title",
                                "Motie " + number,
                                "submitters",
                                List.of("Vermeer"),
                                "ministry",
                                "JenV",
                                "tabledOn",
                                "2025-02-04")));
    }

    private Set<String> ids(Set<String> names) {
        Set<String> ids = new HashSet<>();
        names.forEach(name ->
                ids.add(Objects.requireNonNull(answered.get(name)).get("id").asString()));
        return ids;
    }

    private Map<String, JsonNode> items(RegisterHere register) {
        long last = register.database()
                .sql("select max(global_index) from event")
                .query(Long.class)
                .single();
        Map<String, JsonNode> items = new TreeMap<>();
        for (int page = 1, total = 1; items.size() < total; page++) {
            JsonNode list = register.anonymous().read(ALL + "&page=" + page, "Min-Position", Long.toString(last));
            total = list.get("total").asInt();
            list.get("items").forEach(item -> items.put(item.get("id").asString(), item));
        }
        return items;
    }

    private static void destroy(Path data) throws IOException {
        assertThat(FileSystemUtils.deleteRecursively(data)).isTrue();
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
