package nl.gestand.standalone;

import static nl.gestand.standalone.WritableSample.ANYONE;
import static nl.gestand.standalone.WritableSample.AUDITOR;
import static nl.gestand.standalone.WritableSample.LIAISON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What changed between two positions of the log, in a running register with the five letters. */
class ChangesTest {

    @Test
    void theFiveLettersAreFifteenMotionsAndFortySixCommitmentsOfNothing() {
        Caller anyone = SampleOfLetters.register().anonymous();
        JsonNode all = anyone.read("/v1/changes?from=0&pageSize=200&validAt=2024-06-30");

        assertThat(all.at("/from/position").asInt()).isZero();
        assertThat(all.at("/to/position").asString())
                .isEqualTo(anyone.read("/v1/motions").get("position").asString());
        assertThat(kinds(all, "motion")).isEqualTo(15);
        assertThat(kinds(all, "commitment")).isEqualTo(46);
        assertThat(kinds(all, "letter")).isEqualTo(5);
        assertThat(all.get("items")).allSatisfy(item -> {
            assertThat(item.get("change").asString()).isEqualTo("new");
            assertThat(item.get("events")).isNotEmpty();
        });
    }

    @Test
    void aCorrectedVoteIsToldWithWhatItWasAndWhy() {
        JsonNode recorded = LIAISON.record("changes-vote", "/v1/motions", motion("29279-812", "Een getelde motie"));
        JsonNode adopted = LIAISON.record("changes-adopted", outcomes(recorded), version(recorded), vote("adopted"));
        Map<String, ?> reason = Map.of("reason", "De stemming is overgedaan.");
        JsonNode facts =
                LIAISON.readAt(adopted, "/v1/motions/29279-812/history").get("events");
        String fact = facts.get(facts.size() - 1).get("fact").asString();
        JsonNode retracted =
                LIAISON.record("changes-retracted", "/v1/facts/" + fact + "/retractions", version(adopted), reason);
        JsonNode rejected =
                LIAISON.record("changes-rejected", outcomes(recorded), version(retracted), vote("rejected"));

        String address = "/v1/changes?from=" + adopted.get("position").asString() + "&to="
                + rejected.get("position").asString();
        JsonNode changed = AUDITOR.readAt(rejected, address).at("/items/0");
        JsonNode outcome = change(changed, "outcome");
        assertThat(outcome.get("before").asString()).isEqualTo("adopted");
        assertThat(outcome.get("after").asString()).isEqualTo("rejected");
        assertThat(outcome.get("by")).isEqualTo(changed.at("/events/1/fact"));
        assertThat(changed.at("/retracted/0/fact").asString()).isEqualTo(fact);
        assertThat(changed.at("/retracted/0/reason").asString()).isEqualTo("De stemming is overgedaan.");
        assertThat(changed.at("/events/0/by/role").asString()).isEqualTo("liaison");
        assertThat(ANYONE.read(address).at("/items/0/events/0").has("by")).isFalse();
        assertThat(ANYONE.get(address + "&format=csv&lang=en").body().lines())
                .anyMatch(line -> line.contains("\"outcome\",\"adopted\",\"rejected\""))
                .anyMatch(line -> line.contains("De stemming is overgedaan."));
    }

    @Test
    void aMergeIsToldOfBothItems() {
        JsonNode kept = LIAISON.record("changes-kept", "/v1/motions", motion("29279-813", "De ene"));
        JsonNode twin = LIAISON.record("changes-twin", "/v1/motions", motion("29279-814", "De andere"));
        JsonNode merged = LIAISON.record(
                "changes-merged",
                "/v1/motions/" + twin.get("id").asString() + "/merges",
                version(twin),
                Map.of("into", kept.get("id").asString()));

        JsonNode items = ANYONE.readAt(
                        merged,
                        "/v1/changes?from=" + twin.get("position").asString() + "&to="
                                + merged.get("position").asString())
                .get("items");
        assertThat(items).hasSize(2);
        JsonNode gone = of(items, twin.get("id").asString());
        JsonNode goingOn = of(items, kept.get("id").asString());
        assertThat(change(gone, "mergedInto").get("after").asString())
                .isEqualTo(kept.get("id").asString());
        assertThat(change(goingOn, "numbers").get("after").toString()).isEqualTo("[\"29279-813\",\"29279-814\"]");
    }

    @Test
    void theStatesComparedAreThoseThatTheRegisterAnswersWithAsOfThen() {
        JsonNode recorded = LIAISON.record("changes-asof", "/v1/motions", motion("29279-815", "Zoals bekend"));
        JsonNode adopted =
                LIAISON.record("changes-asof-adopted", outcomes(recorded), version(recorded), vote("adopted"));
        List<String> positions = List.of(
                recorded.get("position").asString(), adopted.get("position").asString());
        JsonNode changed = ANYONE.readAt(
                        adopted, "/v1/changes?from=" + positions.getFirst() + "&to=" + positions.getLast())
                .at("/items/0");

        JsonNode before = ANYONE.read("/v1/motions/29279-815?knownAt=" + positions.getFirst());
        JsonNode after = ANYONE.read("/v1/motions/29279-815?knownAt=" + positions.getLast());
        assertThat(changed.get("changes")).hasSizeGreaterThan(3).allSatisfy(change -> {
            String fact = change.get("fact").asString();
            assertThat(change.get("before")).as(fact).isEqualTo(before.get(fact));
            assertThat(change.get("after")).as(fact).isEqualTo(after.get(fact));
        });
    }

    private static Map<String, Object> motion(String number, String title) {
        return Map.of("number", number, "title", title, "submitters", List.of("Vermeer"), "tabledOn", "2025-02-04");
    }

    private static Map<String, Object> vote(String outcome) {
        return Map.of("outcome", outcome, "decidedOn", "2025-02-11");
    }

    private static String outcomes(JsonNode item) {
        return "/v1/motions/" + item.get("id").asString() + "/outcomes";
    }

    private static long version(JsonNode item) {
        return item.get("version").asLong();
    }

    private static long kinds(JsonNode changes, String kind) {
        return changes.get("items")
                .valueStream()
                .filter(item -> item.get("kind").asString().equals(kind))
                .count();
    }

    private static JsonNode of(JsonNode items, String id) {
        return items.valueStream()
                .filter(item -> item.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode change(JsonNode item, String fact) {
        return item.get("changes")
                .valueStream()
                .filter(change -> change.get("fact").asString().equals(fact))
                .findFirst()
                .orElseThrow();
    }
}
