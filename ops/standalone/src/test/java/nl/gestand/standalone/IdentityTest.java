package nl.gestand.standalone;

import static nl.gestand.standalone.WritableSample.ANYONE;
import static nl.gestand.standalone.WritableSample.LIAISON;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One item, whatever people call it; and a number belongs to one. */
class IdentityTest {

    private static final String CANONICAL = "/v1/motions/28638-238";

    @Test
    void everyNumberOfAMotionInAnySpellingLeadsToIt() {
        JsonNode motion = ANYONE.read(CANONICAL);
        JsonNode receipt = LIAISON.record(
                "zaak-of-238", CANONICAL + "/numbers", motion.get("version").asLong(), Map.of("number", "2023Z20866"));

        for (String spelling : List.of("28638-238", "28%20638%2C%20nr.%20238", "kst-28638-238", "2023Z20866")) {
            JsonNode found = LIAISON.readAt(receipt, "/v1/motions/" + spelling);
            assertThat(found.get("id")).as(spelling).isEqualTo(motion.get("id"));
            assertThat(found.get("numbers").valueStream().map(JsonNode::asString))
                    .containsExactly("28638-238", "2023Z20866");
        }
    }

    @Test
    void aSecondRegistrationOfANumberIsRefusedWithTheIdOfTheFirst() {
        String first = ANYONE.read("/v1/motions/28638-240").get("id").asString();

        HttpResponse<String> refused = LIAISON.post(
                "/v1/motions",
                Map.of("number", "28 638, nr. 240", "title", "Nog eens", "submitters", List.of("Veltman")),
                "Idempotency-Key",
                "240-again");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Caller.json(refused).get("id").asString()).isEqualTo(first);
    }
}
