package nl.gestand.standalone;

import static nl.gestand.standalone.WritableSample.ANYONE;
import static nl.gestand.standalone.WritableSample.LIAISON;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is sent twice is done once, and what is stored is given back as it was sent. */
class RepeatedWritesTest {

    @Test
    void theSameRequestIsAnsweredAsTheFirstTimeAndDoneOnce() {
        Map<String, Object> body = aMotion("29279-803", "Eenmaal");
        HttpResponse<String> first = LIAISON.post("/v1/motions", body, "Idempotency-Key", "once");

        HttpResponse<String> second = LIAISON.post("/v1/motions", body, "Idempotency-Key", "once");

        assertThat(Caller.taken(second)).isEqualTo(Caller.taken(first));
        for (String header : List.of("Location", "ETag", "Position")) {
            assertThat(second.headers().firstValue(header))
                    .isPresent()
                    .isEqualTo(first.headers().firstValue(header));
        }
        assertThat(LIAISON.readAt(Caller.json(second), "/v1/motions?q=Eenmaal")
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aKeyIsNotTakenForAnotherRequest() {
        Caller.taken(LIAISON.post("/v1/motions", aMotion("29279-804", "Een"), "Idempotency-Key", "reused"));
        JsonNode before = marker("before");

        HttpResponse<String> other =
                LIAISON.post("/v1/motions", aMotion("29279-805", "Ander"), "Idempotency-Key", "reused");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode after = marker("after");
        assertThat(after.get("position").asLong())
                .isEqualTo(before.get("position").asLong() + after.get("facts").size());
        assertThat(ANYONE.get("/v1/motions/29279-805").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('motie')</script><img src=x onerror=alert(1)>",
                "rechts \u202Enaar links\u202C en \u05E2\u05D1\u05E8\u05D9\u05EA \u200F!",
                "\uD83C\uDFDB\uFE0F de Kamer \uD83D\uDC69\u200D\u2696\uFE0F e\u0301",
                "'; drop table events; -- {\"$gt\": \"\"} ${jndi:ldap://x} %s %n \\\\",
                "LONG"
            })
    void hostileTextIsGivenBackExactly(String given) {
        String text = given.equals("LONG") ? "langzaam ".repeat(1_111) + "e" : given;
        Map<String, Object> body =
                new LinkedHashMap<>(Map.of("name", text, "title", text, "submitters", List.of(text)));

        JsonNode receipt = LIAISON.record("hostile-" + given.length(), "/v1/motions", body);

        JsonNode found =
                LIAISON.readAt(receipt, "/v1/motions/" + receipt.get("id").asString());
        assertThat(found.get("title").asString()).isEqualTo(text);
        assertThat(found.get("name").asString()).isEqualTo(text);
        assertThat(found.at("/submitters/0").asString()).isEqualTo(text);
    }

    private static JsonNode marker(String name) {
        return LIAISON.record(
                "repeated-" + name,
                "/v1/motions",
                Map.of("name", "repeated-" + name, "title", "Merkteken", "submitters", List.of("Geen")));
    }

    private static Map<String, Object> aMotion(String number, String title) {
        return Map.of("number", number, "title", title, "submitters", List.of("Vermeer"), "tabledOn", "2025-02-04");
    }
}
