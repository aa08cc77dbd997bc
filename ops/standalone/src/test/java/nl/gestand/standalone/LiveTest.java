package nl.gestand.standalone;

import static nl.gestand.standalone.WritableSample.ANYONE;
import static nl.gestand.standalone.WritableSample.LIAISON;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever listens is told what changed, and finds it when it reads. */
class LiveTest {

    private static final String OTHERS = "/v1/changes/stream?dossier=29279";

    @Test
    void whatIsRecordedIsToldOnceItIsShown() throws Exception {
        try (Listener listener = Listener.to(ANYONE, "/v1/changes/stream?ministry=JenV&dossier=36001")) {
            listener.await("open");
            JsonNode receipt = motion("36001-1", "36001", "told");
            Listener.Event event = listener.await("change");

            assertThat(event.data().get("position").asLong())
                    .isEqualTo(receipt.get("position").asLong());
            assertThat(event.id()).isEqualTo(receipt.get("position").asString());
            assertThat(event.data().get("changed"))
                    .isEqualTo(Caller.JSON.readTree(
                            "[{\"id\":\"" + id(receipt) + "\",\"kind\":\"motion\",\"numbers\":[\"36001-1\"]}]"));
            assertThat(ANYONE.read("/v1/motions?dossier=36001").get("total").asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void onlyWhatFitsTheFiltersIsTold() throws Exception {
        JsonNode one = motion("36002-1", "36002", "filter-one");
        try (Listener item = Listener.to(ANYONE, "/v1/changes/stream?item=36%20002,%20nr.%201");
                Listener dossier = Listener.to(ANYONE, "/v1/changes/stream?dossier=36002&dossier=36003");
                Listener committee = Listener.to(ANYONE, "/v1/changes/stream?dossier=36002&committee=BuZa")) {
            item.await("open");
            dossier.await("open");
            committee.await("open");
            motion("36002-2", "36002", "filter-two");
            motion("36004-1", "36004", "filter-other");
            number(one, "2024Z36002", "filter-number");

            assertThat(item.await("change").data().at("/changed/0/id").asString())
                    .isEqualTo(id(one));
            assertThat(dossier.await("change").data().at("/changed/0/numbers/0").asString())
                    .isEqualTo("36002-2");
            assertThat(dossier.await("change").data().at("/changed/0/id").asString())
                    .isEqualTo(id(one));
            assertThat(committee.isQuiet()).isTrue();
        }
    }

    @Test
    void whoComesBackIsToldWhatChangedMeanwhile() throws Exception {
        JsonNode first = motion("36005-1", "36005", "back-first");
        JsonNode second = motion("36005-2", "36005", "back-second");
        String seen = first.get("position").asString();

        try (Listener page = Listener.to(ANYONE, "/v1/changes/stream?dossier=36005&since=" + seen);
                Listener back =
                        Listener.to(ANYONE, "/v1/changes/stream?dossier=36005&since=0", "Last-Event-ID", seen)) {
            for (Listener each : List.of(page, back)) {
                assertThat(each.await("change").data().at("/changed/0/id").asString())
                        .isEqualTo(id(second));
                each.await("open");
            }
        }
    }

    @Test
    void whoWasAwayTooLongIsToldToReload() throws Exception {
        motion("36006-1", "36006", "away");
        try (Listener listener = Listener.to(ANYONE, OTHERS, "Last-Event-ID", "0")) {
            assertThat(listener.await("reload").data().propertyNames()).containsExactly("position");
            listener.await("open");
        }
    }

    @Test
    void manyAreToldAlikeAndLeaveNothingBehind() throws Exception {
        List<Listener> many = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                many.add(Listener.to(ANYONE, "/v1/changes/stream?dossier=36007"));
            }
            for (Listener each : many) {
                each.await("open");
            }
            JsonNode receipt = motion("36007-1", "36007", "many");
            for (Listener each : many) {
                assertThat(each.await("change").id())
                        .isEqualTo(receipt.get("position").asString());
            }
        } finally {
            many.forEach(Listener::close);
        }
    }

    @Test
    void wrongQuestionsAreRefusedAtOnce() {
        HttpResponse<String> wrong = ANYONE.get("/v1/changes/stream?item=x&ministry=NoSuch&since=-1&mood=good");

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("\"item\"", "\"ministry\"", "\"since\"", "\"mood\"");
        assertThat(ANYONE.get("/v1/changes/stream", "Last-Event-ID", "yesterday")
                        .statusCode())
                .isEqualTo(400);
    }

    private static JsonNode motion(String number, String dossier, String key) {
        return LIAISON.record(
                "changes-" + key,
                "/v1/motions",
                Map.of(
                        "number",
                        number,
                        "title",
                        "Wijziging " + number,
                        "submitters",
                        List.of("Vermeer"),
                        "ministry",
                        "JenV",
                        "dossier",
                        dossier));
    }

    private static void number(JsonNode motion, String number, String key) {
        LIAISON.record(
                "changes-" + key,
                "/v1/motions/" + id(motion) + "/numbers",
                motion.get("version").asLong(),
                Map.of("number", number));
    }

    private static String id(JsonNode receipt) {
        return receipt.get("id").asString();
    }
}
