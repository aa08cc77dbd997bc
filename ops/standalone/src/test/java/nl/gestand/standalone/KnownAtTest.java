package nl.gestand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.gestand.query.index.RegisterIndex;
import nl.gestand.query.views.ShownViews;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** What the register says of earlier moments of recording, over HTTP, on a log whose clock the test moves. */
@SuppressWarnings("NullAway.Init") // started before all
class KnownAtTest {

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext register;
    private static MovableClock clock;
    private static Caller liaison;
    private static Caller operator;
    private static String motion = "";
    private static String twin = "";
    private static String letter = "";
    private static long adoptedAt;

    @BeforeAll
    static void aMonthOfRecording() throws Exception {
        start();
        JsonNode recorded = liaison.record(
                "known-motion",
                "/v1/motions",
                Map.of(
                        "number",
                        "28638-301",
                        "title",
                        "Meldpunt",
                        "submitters",
                        List.of("Vermeer"),
                        "tabledOn",
                        "2026-01-20"));
        motion = "/v1/motions/" + recorded.get("id").asString();

        clock.set("2026-02-02T09:00:00Z");
        JsonNode adopted = liaison.record(
                "known-adopted",
                motion + "/outcomes",
                version(recorded),
                Map.of("outcome", "adopted", "decidedOn", "2026-01-27"));
        adoptedAt = adopted.get("position").asLong();

        clock.set("2026-02-05T09:00:00Z");
        JsonNode registered =
                liaison.record("known-letter", "/v1/letters", Map.of("subject", "Voortgang", "date", "2026-02-02"));
        letter = registered.get("id").asString();
        Caller.taken(liaison.put(
                "/v1/letters/" + letter + "/document", "Hiermee is het gedaan.", "Idempotency-Key", "known-document"));
        JsonNode reported = liaison.record(
                "known-report",
                motion + "/status-reports",
                version(adopted),
                Map.of(
                        "execution",
                        "handled",
                        "statement",
                        "Het meldpunt is open.",
                        "effectiveOn",
                        "2026-02-02",
                        "evidence",
                        Map.of("letter", letter, "quote", "Hiermee is het gedaan.")));

        clock.set("2026-02-10T09:00:00Z");
        JsonNode retracted = liaison.record(
                "known-retraction",
                "/v1/facts/" + reported.at("/facts/0").asString() + "/retractions",
                version(reported),
                Map.of("reason", "Verkeerde motie"));

        clock.set("2026-02-12T09:00:00Z");
        JsonNode numbered =
                liaison.record("known-number", motion + "/numbers", version(retracted), Map.of("number", "2026Z00301"));
        JsonNode other = liaison.record(
                "known-twin",
                "/v1/motions",
                Map.of(
                        "name",
                        "motie Vermeer over het meldpunt",
                        "title",
                        "Meldpunt",
                        "submitters",
                        List.of("Vermeer")));
        twin = "/v1/motions/" + other.get("id").asString();

        clock.set("2026-02-20T09:00:00Z");
        JsonNode merged = liaison.record(
                "known-merge",
                twin + "/merges",
                version(other),
                Map.of("into", motion.substring(motion.lastIndexOf('/') + 1)));

        clock.set("2026-03-02T09:00:00Z");
        JsonNode vote = liaison.record(
                "known-vote-retracted",
                "/v1/facts/" + adopted.at("/facts/0").asString() + "/retractions",
                liaison.readAt(merged, motion).get("version").asLong(),
                Map.of("reason", "De stemming was verkeerd overgenomen"));
        JsonNode corrected = liaison.record(
                "known-vote-corrected",
                motion + "/outcomes",
                version(vote),
                Map.of("outcome", "rejected", "decidedOn", "2026-01-27"));
        assertThat(numbered.get("position").asLong()).isPositive();
        awaitHistory(corrected.get("position").asLong());
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    @Test
    void aLetterThatWasRecordedLaterIsAbsentBefore() {
        assertThat(read("/v1/letters?knownAt=2026-02-04").get("total").asInt()).isZero();
        assertThat(read("/v1/letters?knownAt=2026-02-05").get("total").asInt()).isEqualTo(1);
        assertThat(status("/v1/letters/" + letter + "?knownAt=2026-02-04")).isEqualTo(404);
        assertThat(read("/v1/letters/" + letter + "?knownAt=2026-02-05&validAt=2026-02-02")
                        .get("held")
                        .asBoolean())
                .isTrue();
        assertThat(status("/v1/letters/" + letter + "?validAt=2026-02-01")).isEqualTo(404);
        assertThat(read("/v1/letters?validAt=2026-02-01").get("total").asInt()).isZero();
        assertThat(status("/v1/letters/" + letter + "/text?knownAt=2026-02-04")).isEqualTo(404);
        assertThat(read("/v1/dossiers/28638?knownAt=2026-02-04")
                        .at("/counts/motions/total")
                        .asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "2026-02-01, tabled, '', 1",
        "2026-02-02, adopted, open, 1",
        "2026-02-05, adopted, handled, 1",
        "2026-02-09, adopted, handled, 1",
        "2026-02-10, adopted, open, 1",
        "2026-02-28, adopted, open, 1",
        "2026-03-02, rejected, '', 1"
    })
    void eachBeliefIsThereUntilTheNext(String knownAt, String outcome, String standing, int total) {
        JsonNode item = read(motion + "?validAt=2026-02-03&knownAt=" + knownAt);
        assertThat(item.get("outcome").asString()).isEqualTo(outcome);
        assertThat(item.get("standing").isNull() ? "" : item.get("standing").asString())
                .isEqualTo(standing);
        JsonNode list = read("/v1/motions?validAt=2026-02-03&outcome=" + outcome + "&knownAt=" + knownAt);
        assertThat(list.get("total").asInt()).isEqualTo(total);
        assertThat(list.at("/facets/outcome/" + outcome).asInt()).isEqualTo(total);
        assertThat(list.at("/items/0/outcome").asString()).isEqualTo(outcome);
        assertThat(read("/v1/statistics?validAt=2026-02-03&knownAt=" + knownAt)
                        .at("/motions/outcome/" + outcome)
                        .asInt())
                .isEqualTo(total);
    }

    @Test
    void anItemThatWasMergedLaterIsTwoBefore() {
        assertThat(read("/v1/motions?knownAt=2026-02-19").get("total").asInt()).isEqualTo(2);
        assertThat(read("/v1/motions?knownAt=2026-02-20").get("total").asInt()).isEqualTo(1);
        assertThat(read(twin + "?knownAt=2026-02-19").get("id").asString()).isEqualTo(twin.substring(12));
        assertThat(read(twin + "?knownAt=2026-02-20").get("id").asString()).isEqualTo(motion.substring(12));
    }

    @Test
    void anItemIsNotFoundByANumberThatItGotLater() {
        assertThat(status("/v1/motions/2026Z00301?knownAt=2026-02-11")).isEqualTo(404);
        assertThat(read("/v1/motions/2026Z00301?knownAt=2026-02-12").get("id").asString())
                .isEqualTo(motion.substring(12));
        assertThat(read("/v1/search?q=2026Z00301&knownAt=2026-02-11")
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(read("/v1/search?q=2026Z00301&knownAt=2026-02-12")
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void wordsAreFoundWhileTheyWereKnown() {
        assertThat(read("/v1/motions?q=open&knownAt=2026-02-04").get("total").asInt())
                .isZero();
        assertThat(read("/v1/motions?q=open&knownAt=2026-02-05").get("total").asInt())
                .isEqualTo(1);
        assertThat(read("/v1/motions?q=open&knownAt=2026-02-10").get("total").asInt())
                .isZero();
        assertThat(read("/v1/motions?letter=" + letter + "&knownAt=2026-02-09")
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void theHistoryEndsWhereTheQuestionDoes() {
        assertThat(names(read(motion + "/history?knownAt=2026-02-04")))
                .startsWith("motion.recorded")
                .endsWith("motion.adopted");
        assertThat(names(read(motion + "/history?knownAt=2026-02-04&validAt=2026-01-25")))
                .contains("motion.tabled")
                .doesNotContain("motion.adopted");
        assertThat(isReportRetracted("2026-02-09")).isFalse();
        assertThat(isReportRetracted("2026-02-10")).isTrue();
    }

    @Test
    void theAnswerNamesTheMomentAndThePosition() {
        JsonNode byMoment = read("/v1/motions?knownAt=2026-02-04T12:00:00%2B01:00");
        assertThat(byMoment.get("knownAt").asString()).isEqualTo("2026-02-04T11:00:00Z");
        assertThat(byMoment.get("knownPosition").asLong()).isEqualTo(adoptedAt);
        JsonNode byPosition = read(motion + "?knownAt=" + adoptedAt);
        assertThat(byPosition.get("knownAt").asString()).isEqualTo("2026-02-02T09:00:00Z");
        JsonNode future = read("/v1/statistics?knownAt=2030-01-01");
        assertThat(future.get("knownAt").asString()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(future.get("knownPosition").asLong())
                .isEqualTo(future.get("position").asLong());
        assertThat(read("/v1/motions?knownAt=0").get("total").asInt()).isZero();
        assertThat(read("/v1/motions").has("knownAt")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-1", "999999999", "2026-02-30", "yesterday", "1e3", "2026-02-04T12:00:00", "''"})
    void whatCannotBeAMomentIsRefused(String knownAt) {
        JsonNode problem = Caller.json(liaison.get("/v1/motions?validAt=never&pageSize=0&knownAt=" + knownAt));
        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(problem.get("errors").findValuesAsString("at"))
                .containsExactlyInAnyOrder("validAt", "pageSize", "knownAt");
    }

    @Test
    void everyAnswerAsOfAMomentIsDescribed() {
        ApiDocument document = new ApiDocument();
        Map<String, String> answers = Map.of(
                "/v1/motions", "/v1/motions",
                "/v1/motions/{id}", motion,
                "/v1/motions/{id}/history", motion + "/history",
                "/v1/letters", "/v1/letters",
                "/v1/letters/{id}", "/v1/letters/" + letter,
                "/v1/dossiers/{number}", "/v1/dossiers/28638",
                "/v1/statistics", "/v1/statistics");
        answers.forEach(
                (path, address) -> assertThat(document.faultsOfAnswer(path, read(address + "?knownAt=2026-02-09")))
                        .as(path)
                        .isEmpty());
    }

    @Test
    void aReplayOfTheLogFindsNoDifferenceButTheRowThatWasSpoilt() {
        JsonNode checked = Caller.json(operator.post("/v1/operator/replays", Map.of("samples", 8, "seed", 1)));
        assertThat(checked.get("differing").asInt()).as(checked.toString()).isZero();
        assertThat(checked.get("moments").size()).isGreaterThan(5);

        RegisterIndex index = register.getBean(ShownViews.class).beside(RegisterIndex.class);
        Document stored = stored();
        Document spoilt = new Document(stored)
                .append(
                        "spans",
                        List.of(new Document("from", "2026-01-01")
                                .append("until", "9999-12-31")
                                .append("overdue", true)));
        index.put(RegisterIndex.ITEMS, List.of(spoilt));
        index.show();
        JsonNode differs = Caller.json(operator.post("/v1/operator/replays", Map.of("samples", 0, "seed", 1)));
        index.put(RegisterIndex.ITEMS, List.of(stored));
        index.show();
        assertThat(differs.get("differing").asInt()).isPositive();
        assertThat(differs.at("/moments/1/differences/0").asString()).contains("the list of [motion]", "by the log");
    }

    private static Document stored() {
        return Objects.requireNonNull(register.getBean(MongoDatabase.class)
                .getCollection(RegisterIndex.ITEMS)
                .find(new Document("_id", motion.substring(12)))
                .first());
    }

    private static void start() throws Exception {
        register = new SpringApplicationBuilder(Standalone.class, MovableClock.Wiring.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--gestand.data=" + folder.resolve("data"),
                        "--gestand.sample=false",
                        "--gestand.bcrypt-cost=4",
                        "--MONGODB_URI=");
        clock = register.getBean(MovableClock.class);
        String port = register.getEnvironment().getRequiredProperty("local.server.port");
        URI address = URI.create("http://127.0.0.1:" + port);
        try (Stream<String> accounts = Files.lines(folder.resolve("data/first-accounts.txt"))) {
            String password = accounts.map(line -> line.split(" "))
                    .filter(words -> words[0].equals("liaison"))
                    .map(words -> words[3])
                    .findFirst()
                    .orElseThrow();
            liaison = Caller.basic(address, "liaison", password);
        }
        operator = Caller.bearer(
                address, Files.readString(folder.resolve("data/operator-token")).strip());
    }

    private static void awaitHistory(long position) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> liaison.get("/v1/motions?knownAt=1", "Min-Position", Long.toString(position))
                                .statusCode()
                        == 200);
    }

    private static JsonNode read(String address) {
        return liaison.read(address);
    }

    private static int status(String address) {
        return liaison.get(address).statusCode();
    }

    private static boolean isReportRetracted(String knownAt) {
        return read(motion + "/history?knownAt=" + knownAt)
                .get("events")
                .valueStream()
                .filter(event -> event.get("name").asString().equals("item.status-reported"))
                .findFirst()
                .orElseThrow()
                .get("retracted")
                .asBoolean();
    }

    private static List<String> names(JsonNode history) {
        return history.get("events")
                .valueStream()
                .map(event -> event.get("name").asString())
                .toList();
    }

    private static long version(JsonNode receipt) {
        return receipt.get("version").asLong();
    }
}
