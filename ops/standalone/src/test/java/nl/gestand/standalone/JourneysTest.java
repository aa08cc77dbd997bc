package nl.gestand.standalone;

import static nl.gestand.standalone.WritableSample.ANYONE;
import static nl.gestand.standalone.WritableSample.AUDITOR;
import static nl.gestand.standalone.WritableSample.CLERK;
import static nl.gestand.standalone.WritableSample.LIAISON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A day's work of each of the three kinds of people that the register serves. */
class JourneysTest {

    private static final String TEXT = "Geachte voorzitter, de eerste motie is uitgevoerd. Aan de tweede werken wij.";

    @Test
    void aLiaisonRecordsAMotionReportsOnItByLetterPostponesAndHandsItOver() {
        JsonNode first = LIAISON.record("journey-motion", "/v1/motions", motion("29279-701"));
        JsonNode adopted = LIAISON.record(
                "journey-adopted",
                path(first) + "/outcomes",
                version(first),
                Map.of("outcome", "adopted", "decidedOn", "2025-02-11"));
        JsonNode second = LIAISON.record("journey-second", "/v1/motions", adoptedMotion("29279-702"));
        String letter = letter();

        JsonNode batch = LIAISON.record(
                "journey-batch",
                "/v1/letters/" + letter + "/status-reports",
                Map.of(
                        "reports",
                        List.of(
                                report(adopted, "handled", "de eerste motie is uitgevoerd"),
                                report(second, "in_progress", "Aan de tweede werken wij"))));
        JsonNode handled = LIAISON.readAt(batch, path(first) + "?validAt=2025-03-01");
        assertThat(handled.get("standing").asString()).isEqualTo("handled");
        assertThat(handled.get("evidence").findValuesAsString("check")).contains("checked");
        JsonNode busy = LIAISON.readAt(batch, path(second) + "?validAt=2025-03-01");
        assertThat(busy.get("execution").asString()).isEqualTo("in_progress");

        JsonNode postponed = LIAISON.record(
                "journey-postponed",
                path(second) + "/deadlines",
                version(busy),
                Map.of("quoted", "per 1 juli 2025", "on", "2025-03-01", "evidence", Map.of("letter", letter)));
        JsonNode due = LIAISON.readAt(postponed, path(second) + "?validAt=2025-07-02");
        assertThat(due.at("/deadline/quoted").asString()).isEqualTo("per 1 juli 2025");
        assertThat(due.get("overdue").asBoolean()).isTrue();

        JsonNode moved = LIAISON.record(
                "journey-moved",
                path(second) + "/transfers",
                version(postponed),
                Map.of("to", "BZK", "on", "2025-03-02"));
        assertThat(LIAISON.readAt(moved, path(second)).get("ministry").asString())
                .isEqualTo("BZK");
        assertThat(LIAISON.post(
                                path(second) + "/deadlines",
                                Map.of(
                                        "quoted",
                                        "eind dit jaar",
                                        "on",
                                        "2025-03-03",
                                        "evidence",
                                        Map.of("letter", letter)),
                                "Idempotency-Key",
                                "journey-too-late",
                                "If-Match",
                                "\"" + version(moved) + "\"")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aClerkFindsWhatIsOverdueContestsAClaimAndSendsAReminder() {
        String overdue = "/v1/commitments?overdue=true&committee=J%26V&validAt=2024-06-30";
        List<String> late = CLERK.read(overdue)
                .get("items")
                .valueStream()
                .map(item -> item.get("name").asString())
                .toList();
        assertThat(late).hasSize(5).contains("mrb-resocialisatie-informeren-2024");

        JsonNode claimed = CLERK.read("/v1/motions/28638-231?validAt=2024-06-30");
        assertThat(claimed.get("standing").asString()).isEqualTo("handled");
        JsonNode contested = CLERK.record(
                "clerk-contests",
                path(claimed) + "/verdicts",
                version(claimed),
                Map.of(
                        "verdict",
                        "contested",
                        "reason",
                        "Er is nog geen advies meer dan voorheen.",
                        "on",
                        "2024-06-20"));
        JsonNode again = CLERK.readAt(contested, path(claimed) + "?validAt=2024-06-30");
        assertThat(again.get("standing").asString()).isEqualTo("open");
        assertThat(again.get("verdict").asString()).isEqualTo("contested");
        assertThat(again.get("verdictReason").asString()).startsWith("Er is nog geen advies");

        JsonNode forgotten = CLERK.read(overdue + "&q=resocialisatie").at("/items/0");
        String there = "/v1/commitments/" + forgotten.get("id").asString();
        JsonNode reminded = CLERK.record(
                "clerk-reminds",
                there + "/reminders",
                version(forgotten),
                Map.of("text", "Wanneer komt de informatie?", "on", "2024-06-21"));
        JsonNode reminder =
                CLERK.readAt(reminded, there + "?validAt=2024-06-30").at("/reminders/0");
        assertThat(reminder.get("text").asString()).isEqualTo("Wanneer komt de informatie?");
        assertThat(reminder.get("on").asString()).isEqualTo("2024-06-21");
    }

    @Test
    void anAuditorSeesWhoChangedWhatAndOthersDoNot() {
        JsonNode recorded = LIAISON.record("audited-motion", "/v1/motions", motion("29279-703"));
        JsonNode adopted = LIAISON.record(
                "audited-adopted",
                path(recorded) + "/outcomes",
                version(recorded),
                Map.of("outcome", "adopted", "decidedOn", "2025-02-11"));

        JsonNode events = AUDITOR.readAt(adopted, path(recorded) + "/history").get("events");
        assertThat(events).allSatisfy(event -> {
            assertThat(event.at("/by/role").asString()).isEqualTo("liaison");
            assertThat(event.at("/by/scope").asString()).isEqualTo("JenV");
            assertThat(event.at("/by/key").asString()).isNotEmpty().isNotEqualTo("liaison");
            assertThat(event.get("recordedAt").asString()).endsWith("Z");
        });
        JsonNode last = events.get(events.size() - 1);
        assertThat(last.get("name").asString()).isEqualTo("motion.adopted");
        assertThat(last.get("validFrom").asString()).isEqualTo("2025-02-11");
        JsonNode outcome = last.get("changes")
                .valueStream()
                .filter(change -> change.get("fact").asString().equals("outcome"))
                .findFirst()
                .orElseThrow();
        assertThat(outcome.get("before").asString()).isEqualTo("tabled");
        assertThat(outcome.get("after").asString()).isEqualTo("adopted");

        for (Caller other : List.of(ANYONE, WritableSample.liaisonOf("VWS"))) {
            JsonNode seen = other.readAt(adopted, path(recorded) + "/history").get("events");
            assertThat(seen)
                    .hasSize(events.size())
                    .allSatisfy(event -> assertThat(event.has("by")).isFalse());
        }
    }

    private static String letter() {
        JsonNode registered = LIAISON.record(
                "journey-letter", "/v1/letters", Map.of("subject", "Stand van zaken", "date", "2025-03-01"));
        String id = registered.get("id").asString();
        Caller.taken(LIAISON.put("/v1/letters/" + id + "/document", TEXT, "Idempotency-Key", "journey-document"));
        return id;
    }

    private static Map<String, Object> report(JsonNode item, String execution, String quote) {
        return Map.of(
                "item",
                item.get("id").asString(),
                "version",
                version(item),
                "execution",
                execution,
                "statement",
                "Volgens de brief.",
                "evidence",
                Map.of("quote", quote));
    }

    private static Map<String, Object> motion(String number) {
        return Map.of(
                "number", number, "title", "Een motie", "submitters", List.of("Vermeer"), "tabledOn", "2025-02-04");
    }

    private static Map<String, Object> adoptedMotion(String number) {
        return Map.of(
                "number",
                number,
                "title",
                "Nog een motie",
                "submitters",
                List.of("Hals"),
                "outcome",
                Map.of("outcome", "adopted", "decidedOn", "2025-02-11"));
    }

    private static String path(JsonNode item) {
        return "/v1/motions/" + item.get("id").asString();
    }

    private static long version(JsonNode item) {
        return item.get("version").asLong();
    }
}
