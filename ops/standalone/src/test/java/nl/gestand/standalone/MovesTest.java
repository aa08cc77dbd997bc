package nl.gestand.standalone;

import static nl.gestand.standalone.WritableSample.LIAISON;
import static nl.gestand.standalone.WritableSample.liaisonOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A ministry that is renamed, split or merged takes its items along by one command, an event each. */
class MovesTest {

    private static final Caller DEFENSIE = liaisonOf("DEF");

    @Test
    void aMinistrysItemsMoveTogetherOrAsManyAsAreNamed() {
        String first = motion("29279-901");
        String second = motion("29279-902");
        String third = motion("29279-903");

        JsonNode split = DEFENSIE.record(
                "moves-split", "/v1/ministries/DEF/moves", Map.of("to", "BZ", "items", List.of("29279-901")));
        assertThat(split.get("facts").size()).isEqualTo(1);
        assertThat(ministry(split, first)).isEqualTo("BZ");
        assertThat(ministry(split, second)).isEqualTo("Def");

        JsonNode merged = DEFENSIE.record("moves-merged", "/v1/ministries/DEF/moves", Map.of("to", "BZK"));
        assertThat(merged.get("items").size()).isEqualTo(2);
        assertThat(ministry(merged, second)).isEqualTo("BZK");
        assertThat(ministry(merged, third)).isEqualTo("BZK");
        assertThat(ministry(merged, first)).isEqualTo("BZ");
    }

    @Test
    void onlyItsOwnLiaisonMovesAMinistrysItems() {
        String item = motion("29279-904");

        HttpResponse<String> answer =
                LIAISON.post("/v1/ministries/DEF/moves", Map.of("to", "JenV"), "Idempotency-Key", "moves-other");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Caller.json(answer).get("type").asString()).isEqualTo("urn:gestand:problem:not-responsible");
        assertThat(DEFENSIE.read(item).get("ministry").asString()).isEqualTo("Def");
    }

    @Test
    void whereThereIsNothingToMoveNothingIsRecorded() {
        HttpResponse<String> answer =
                LIAISON.post("/v1/ministries/LNV/moves", Map.of("to", "JenV"), "Idempotency-Key", "moves-nothing");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Caller.json(answer).get("type").asString()).isEqualTo("urn:gestand:problem:nothing-to-move");
    }

    private static String motion(String number) {
        JsonNode receipt = DEFENSIE.record(
                "moves-" + number,
                "/v1/motions",
                Map.of("number", number, "title", "Verhuizing", "submitters", List.of("Vermeer")));
        return "/v1/motions/" + receipt.get("id").asString();
    }

    private static String ministry(JsonNode receipt, String item) {
        return DEFENSIE.readAt(receipt, item).get("ministry").asString();
    }
}
