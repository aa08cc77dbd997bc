package nl.gestand.standalone;

import static nl.gestand.standalone.WritableSample.ANYONE;
import static nl.gestand.standalone.WritableSample.CLERK;
import static nl.gestand.standalone.WritableSample.LIAISON;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What is refused is refused with every reason at once, and leaves no trace in the register. */
class WritesTest {

    /** A request that must be refused with that status; {@code faults} are all places that are wrong, and why. */
    record Refused(
            String because, Caller by, String path, Object body, List<String> headers, int status, String... faults) {

        @Override
        public String toString() {
            return because;
        }
    }

    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final List<String> LISTS = List.of("/v1/motions", "/v1/commitments", "/v1/letters");

    private static String motion = "";
    private static String letter = "";
    private static long version;

    @BeforeAll
    static void aMotionAndALetter() {
        JsonNode recorded = LIAISON.record("writes-motion", "/v1/motions", aMotion("29279-801", "Onderwerp"));
        motion = "/v1/motions/" + recorded.get("id").asString();
        version = recorded.get("version").asLong();
        JsonNode registered =
                LIAISON.record("writes-letter", "/v1/letters", Map.of("subject", "Brief", "date", "2025-03-01"));
        letter = registered.get("id").asString();
        Caller.taken(LIAISON.put(
                "/v1/letters/" + letter + "/document", "Het is gedaan.", "Idempotency-Key", "writes-document"));
    }

    static Stream<Refused> refused() {
        Map<String, Object> good = aMotion("29279-802", "Goed");
        Map<String, Object> wrong = Map.of(
                "numbr",
                "29279-802",
                "title",
                5,
                "submitters",
                List.of(),
                "tabledOn",
                "2024-02-30",
                "outcome",
                "passed");
        return Stream.of(
                new Refused("malformed JSON", LIAISON, "/v1/motions", "{\"number\": ", key(), 400, " malformed-json"),
                new Refused("JSON that is no object", LIAISON, "/v1/motions", "[]", key(), 400, " not-an-object"),
                new Refused(
                        "five faults",
                        LIAISON,
                        "/v1/motions",
                        wrong,
                        key(),
                        400,
                        "/number required",
                        "/title wrong-type",
                        "/submitters required",
                        "/tabledOn not-a-date",
                        "/outcome unknown-value",
                        "/numbr unknown-field"),
                new Refused("a clerk records no motion", CLERK, "/v1/motions", good, key(), 403),
                new Refused("a liaison gives no verdict", LIAISON, motion + "/verdicts", verdict(), seen(), 403),
                new Refused("nobody signed in", ANYONE, "/v1/motions", good, key(), 401),
                new Refused("no If-Match", LIAISON, motion + "/outcomes", adopted(), key(), 428),
                new Refused("a stale If-Match", LIAISON, motion + "/outcomes", adopted(), stale(), 412),
                new Refused(
                        "no Idempotency-Key", LIAISON, "/v1/motions", good, List.of(), 400, "Idempotency-Key required"),
                new Refused("two megabytes", LIAISON, "/v1/motions", "\"" + "x".repeat(2_000_000) + "\"", key(), 413),
                new Refused(
                        "a quote that the document lacks",
                        LIAISON,
                        motion + "/status-reports",
                        report(Map.of("letter", letter, "quote", "Het is niet gedaan.")),
                        seen(),
                        400,
                        "/evidence/quote not-in-document"),
                new Refused(
                        "a quote in another place",
                        LIAISON,
                        motion + "/status-reports",
                        report(Map.of("letter", letter, "quote", "gedaan", "start", 0, "end", 6)),
                        seen(),
                        400,
                        "/evidence/quote not-in-document"),
                new Refused(
                        "a deadline nobody can read",
                        LIAISON,
                        motion + "/deadlines",
                        Map.of(
                                "quoted",
                                "als het zo uitkomt",
                                "on",
                                "2025-03-01",
                                "evidence",
                                Map.of("letter", letter)),
                        seen(),
                        400,
                        "/quoted unreadable-phrase"),
                new Refused(
                        "a report on a motion that was not adopted",
                        LIAISON,
                        motion + "/status-reports",
                        report(Map.of("letter", letter)),
                        seen(),
                        409));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusedIsNotStored(Refused refused) {
        JsonNode before = marker();
        Map<String, JsonNode> items = everything(before);

        HttpResponse<String> answer = refused.by()
                .post(refused.path(), refused.body(), refused.headers().toArray(String[]::new));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(refused.status());
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = Caller.json(answer);
        assertThat(problem.get("status").asInt()).isEqualTo(refused.status());
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.path("errors")
                        .valueStream()
                        .map(fault -> fault.get("at").asString() + " "
                                + fault.get("code").asString()))
                .containsExactlyInAnyOrder(refused.faults());
        JsonNode after = marker();
        Map<String, JsonNode> then = everything(after);
        then.remove(after.get("id").asString());
        assertThat(then).isEqualTo(items);
        assertThat(after.get("position").asLong())
                .isEqualTo(before.get("position").asLong() + after.get("facts").size());
    }

    /** A write that is taken, after which the views show all that was ever stored before it. */
    private static JsonNode marker() {
        String name = "marker-" + KEYS.incrementAndGet();
        return LIAISON.record(
                name, "/v1/motions", Map.of("name", name, "title", "Merkteken", "submitters", List.of("Geen")));
    }

    private static Map<String, JsonNode> everything(JsonNode receipt) {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        for (String list : LISTS) {
            JsonNode page = LIAISON.readAt(receipt, list + "?pageSize=200");
            assertThat(page.get("total").asInt()).isLessThanOrEqualTo(200);
            page.get("items").forEach(item -> items.put(item.get("id").asString(), item));
        }
        return items;
    }

    private static List<String> key() {
        return List.of("Idempotency-Key", "refused-" + KEYS.incrementAndGet());
    }

    private static List<String> seen() {
        return List.of("Idempotency-Key", "refused-" + KEYS.incrementAndGet(), "If-Match", "\"" + version + "\"");
    }

    private static List<String> stale() {
        return List.of("Idempotency-Key", "refused-" + KEYS.incrementAndGet(), "If-Match", "\"0\"");
    }

    private static Map<String, Object> aMotion(String number, String title) {
        return Map.of("number", number, "title", title, "submitters", List.of("Vermeer"), "tabledOn", "2025-02-04");
    }

    private static Map<String, Object> adopted() {
        return Map.of("outcome", "adopted", "decidedOn", "2025-02-11");
    }

    private static Map<String, Object> verdict() {
        return Map.of("verdict", "accepted");
    }

    private static Map<String, Object> report(Map<String, Object> evidence) {
        return Map.of(
                "execution", "handled", "statement", "Gedaan.", "effectiveOn", "2025-03-01", "evidence", evidence);
    }
}
