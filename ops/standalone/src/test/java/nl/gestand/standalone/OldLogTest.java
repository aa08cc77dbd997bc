package nl.gestand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.gestand.verify.Verify;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A log that older code wrote is read, shown and decided upon as if it had been recorded today, and stays as it is. */
class OldLogTest {

    private static final String KEPT = "/v1/commitments/TZ202403-902";
    private static final String LISTS = "pageSize=50&sort=title&validAt=2024-12-31";

    @TempDir
    private static Path folder;

    private static Map<String, JsonNode> recordedAnew;

    @BeforeAll
    static void recordTheSameFactsAnew() {
        Path data = folder.resolve("anew");
        DataSource database = OldLog.h2(data);
        OldLog.load(database, "h2");
        OldLog.recordAnew(database);
        try (RegisterHere register = RegisterHere.empty(data)) {
            recordedAnew = answers(register);
        }
    }

    @Test
    void anOldLogOnH2() throws IOException {
        Path data = folder.resolve("h2");
        DataSource database = OldLog.h2(data);
        OldLog.load(database, "h2");
        List<String> stored = OldLog.events(database);
        Path checkpoint = folder.resolve("checkpoint");
        Path vkey = folder.resolve("vkey");
        try (RegisterHere register = RegisterHere.empty(data)) {
            check(register);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> register.leaves() == OldLog.events(database).size());
            Files.writeString(
                    checkpoint, register.anonymous().get("/v1/log/checkpoint").body());
            Files.writeString(vkey, register.anonymous().get("/v1/log/vkey").body());
        }
        assertThat(OldLog.events(database)).startsWith(stored.toArray(String[]::new));
        StringWriter said = new StringWriter();
        int exitCode = Verify.run(
                new PrintWriter(said),
                Map.of(),
                "--h2",
                data.resolve("events/events").toString(),
                "--vkey",
                vkey.toString(),
                "--checkpoint",
                checkpoint.toString());
        assertThat(said.toString())
                .as("the leaves are of what was stored, not of what it is read as")
                .startsWith("PROVEN")
                .contains(OldLog.events(database).size() + " leaves with their events");
        assertThat(exitCode).isZero();
    }

    @Test
    void anOldLogOnPostgres() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            DataSource database = server.getPostgresDatabase();
            OldLog.load(database, "postgresql");
            List<String> stored = OldLog.events(database);
            String url = "--gestand.events.url=" + server.getJdbcUrl("postgres", "postgres");
            try (RegisterHere register = RegisterHere.empty(folder.resolve("postgres"), url)) {
                check(register);
            }
            assertThat(OldLog.events(database)).startsWith(stored.toArray(String[]::new));
        }
    }

    private static void check(RegisterHere register) {
        Map<String, JsonNode> shown = answers(register);
        assertThat(shown).hasSizeGreaterThan(10).isEqualTo(recordedAnew);
        JsonNode kept = register.anonymous().read(KEPT + "?validAt=2024-12-31");
        assertThat(kept.at("/deadline/quoted").asString()).isEqualTo("begin volgend jaar");
        assertThat(kept.at("/deadline/latest").asString()).isEqualTo("2025-02-01");
        assertThat(kept.at("/deadline/assumedBy").asString()).isEqualTo("person");

        decide(register);
    }

    /** On an item all of whose facts are old. */
    private static void decide(RegisterHere register) {
        Caller liaison = register.firstAccount("liaison");
        JsonNode moved = liaison.record(
                "move",
                KEPT + "/deadlines",
                6,
                Map.of(
                        "latest",
                        "2025-03-01",
                        "on",
                        "2025-01-20",
                        "evidence",
                        Map.of("debate", Map.of("name", "Commissiedebat bruggen", "on", "2025-01-20"))));
        assertThat(moved.get("version").asLong()).isEqualTo(7);
        assertThat(liaison.readAt(moved, KEPT + "?validAt=2025-02-15")
                        .at("/deadline/latest")
                        .asString())
                .isEqualTo("2025-03-01");
        assertThat(register.database()
                        .sql(
                                "select revision from event where name = 'item.deadline-set' order by global_index desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("2");

        // both the aggregate and the claims know what was recorded before
        assertThat(liaison.post(
                                KEPT + "/numbers",
                                Map.of("number", "TZ202403-901"),
                                "Idempotency-Key",
                                "taken",
                                "If-Match",
                                "\"7\"")
                        .statusCode())
                .isEqualTo(409);
        assertThat(liaison.post(
                                KEPT + "/status-reports",
                                Map.of("execution", "handled"),
                                "Idempotency-Key",
                                "stale",
                                "If-Match",
                                "\"5\"")
                        .statusCode())
                .isIn(400, 412);
    }

    /** All that anyone can read, by address. */
    private static Map<String, JsonNode> answers(RegisterHere register) {
        Caller auditor = register.firstAccount("auditor");
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        for (String kind : List.of("/v1/motions", "/v1/commitments")) {
            JsonNode list = auditor.read(kind + "?" + LISTS);
            answers.put(kind, list);
            for (JsonNode item : list.get("items")) {
                String one = kind + "/" + item.get("id").asString();
                answers.put(one, auditor.read(one + "?validAt=2024-12-31"));
                answers.put(one + "/history", auditor.read(one + "/history"));
            }
        }
        answers.put(KEPT, auditor.read(KEPT + "?validAt=2024-12-31"));
        answers.put("/v1/letters", auditor.read("/v1/letters"));
        answers.put("/v1/letters/99001-7", auditor.read("/v1/letters/99001-7"));
        answers.put("/v1/statistics", auditor.read("/v1/statistics"));
        return answers;
    }
}
