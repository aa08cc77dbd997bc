package nl.gestand.standalone;

import static nl.gestand.standalone.WritableSample.ANYONE;
import static nl.gestand.standalone.WritableSample.AUDITOR;
import static nl.gestand.standalone.WritableSample.CLERK;
import static nl.gestand.standalone.WritableSample.LIAISON;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A clerk's forms over HTTP: who may send them, what is refused and where it is told, and that each is recorded once. */
class ClerkFormsTest {

    private static final String QUOTE = "De eerste motie is uitgevoerd.";
    private static final String LETTER = letter();

    private static FormVisit clerk() {
        return FormVisit.signedIn(WritableSample.address(), "griffier", WritableSample.passwordOf(CLERK));
    }

    private static String letter() {
        JsonNode letter = LIAISON.record(
                "clerk-letter", "/v1/letters", Map.of("subject", "Voortgang voor de griffie", "date", "2025-03-01"));
        String id = letter.get("id").asString();
        Caller.taken(LIAISON.put(
                "/v1/letters/" + id + "/document", "Voorzitter, " + QUOTE, "Idempotency-Key", "clerk-letter-document"));
        return id;
    }

    /** An adopted motion that the committee J&V follows. */
    private static JsonNode motion(String number, String title) {
        return LIAISON.record(
                "clerk-" + number,
                "/v1/motions",
                Map.of(
                        "number",
                        number,
                        "title",
                        title,
                        "submitters",
                        List.of("Bikker"),
                        "committee",
                        "J&V",
                        "tabledOn",
                        "2025-01-14",
                        "outcome",
                        Map.of("outcome", "adopted", "decidedOn", "2025-01-21")));
    }

    private static JsonNode reported(JsonNode motion, String statement) {
        Map<String, Object> report = new HashMap<>();
        report.put("execution", "handled");
        report.put("statement", statement);
        report.put("effectiveOn", "2025-03-01");
        report.put("evidence", Map.of("letter", LETTER, "quote", QUOTE));
        String id = motion.get("id").asString();
        return LIAISON.record(
                "clerk-report-" + id + "-" + motion.get("version").asLong(),
                "/v1/motions/" + id + "/status-reports",
                motion.get("version").asLong(),
                report);
    }

    private static String draft() {
        return "/griffie/concepten/" + UUID.randomUUID();
    }

    /** The fields of a form about these items, each seen at its version. */
    private static String[] fields(String kind, int revision, List<JsonNode> seen, String... more) {
        List<String> fields = new ArrayList<>(List.of("_soort", kind, "_revisie", Integer.toString(revision)));
        for (JsonNode each : seen) {
            String item = "items." + each.get("id").asString();
            fields.addAll(List.of(
                    item + ".kind",
                    "motion",
                    item + ".version",
                    each.get("version").asString()));
        }
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private static String at(JsonNode item, String field) {
        return "items." + item.get("id").asString() + "." + field;
    }

    private static JsonNode now(JsonNode item) {
        return ANYONE.read("/v1/motions/" + item.get("id").asString());
    }

    private static long recorded(JsonNode item, String event) {
        return ANYONE.read("/v1/motions/" + item.get("id").asString() + "/history")
                .get("events")
                .valueStream()
                .filter(each -> each.get("name").asString().equals(event))
                .count();
    }

    @Test
    void theWorklistIsForClerksAndSaysSoToOthers() {
        FormVisit liaison = FormVisit.signedIn(WritableSample.address(), "liaison", WritableSample.passwordOf(LIAISON));
        FormVisit auditor = FormVisit.signedIn(WritableSample.address(), "auditor", WritableSample.passwordOf(AUDITOR));
        for (FormVisit visit : List.of(liaison, auditor)) {
            HttpResponse<String> refused = visit.get("/griffie");
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("Deze werklijst is van de griffie");
            assertThat(visit.post(draft() + "/bewaar", "_soort", "oordelen").statusCode())
                    .isEqualTo(403);
        }
        assertThat(FormVisit.place(new FormVisit(WritableSample.address()).get("/griffie")))
                .startsWith("/inloggen?nodig");
        assertThat(clerk().get("/bureau").statusCode()).isEqualTo(403);
    }

    @Test
    void aReportIsListedWithItsPassageAndTheWayThere() {
        JsonNode motion = reported(motion("29279-961", "Een melding om te lezen"), "Het ministerie zegt: klaar.");
        CLERK.readAt(motion, "/v1/motions/29279-961");

        String page = clerk().page("/griffie?validAt=2025-04-01");

        assertThat(page)
                .contains("Een melding om te lezen", "Het ministerie zegt: klaar.", QUOTE)
                .contains("/brieven/" + LETTER + "#p12-42")
                .contains("/v1/motions?committee=J%26V&amp;validAt=2025-04-01&amp;standing=open")
                .contains("/v1/annex?validAt=2025-04-01&amp;committee=J%26V&amp;format=docx");
    }

    @Test
    void aVerdictIsCheckedThenRecorded() {
        JsonNode motion = reported(motion("29279-962", "Een motie om te betwisten"), "Klaar.");
        FormVisit clerk = clerk();
        String draft = draft();
        clerk.page("/griffie");

        String unexplained = clerk.sent(
                draft + "/bekijk", fields("oordelen", 0, List.of(motion), at(motion, "verdict"), "contested"));
        assertThat(unexplained).contains("Vul dit in.", "aria-invalid=\"true\"");
        String hostile = "\"><script>alert(1)</script> ${7*7}";
        String checked = clerk.sent(
                draft + "/bekijk",
                fields(
                        "oordelen",
                        1,
                        List.of(motion),
                        at(motion, "verdict"),
                        "contested",
                        at(motion, "reason"),
                        hostile));
        assertThat(checked).contains("1 oordeel", "&lt;script&gt;alert(1)&lt;/script&gt; ${7*7}", "Afgedaan", "Open");
        assertThat(now(motion).get("verdict").asString()).isEqualTo("none");

        String done = clerk.sent(draft + "/verstuur", "_revisie", "2");
        assertThat(done).contains("Vastgelegd", "betwist", "29279-962");
        assertThat(now(motion).get("verdictReason").asString()).isEqualTo(hostile);
    }

    @Test
    void onlyTheCommitteesOwnClerkIsHeard() {
        JsonNode motion = reported(motion("29279-963", "Een motie van een ander"), "Klaar.");
        FormVisit other = FormVisit.signedIn(
                WritableSample.address(), "griffier-vws", WritableSample.clerkOf("VWS", "griffier-vws"));
        other.page("/griffie");

        String refused = other.sent(
                draft() + "/verstuur", fields("oordelen", 0, List.of(motion), at(motion, "verdict"), "accepted"));

        assertThat(refused).contains("Een andere commissie gaat over dit stuk.");
        assertThat(now(motion).get("verdict").asString()).isEqualTo("none");
    }

    @Test
    void eachOfSeveralHasItsOwnOutcomeAndIsRecordedOnce() {
        JsonNode good = reported(motion("29279-964", "Een motie met een melding"), "Klaar.");
        JsonNode bare = motion("29279-965", "Een motie zonder melding");
        FormVisit clerk = clerk();
        String draft = draft();
        clerk.page("/griffie");
        String[] both = fields(
                "oordelen", 0, List.of(good, bare), at(good, "verdict"), "accepted", at(bare, "verdict"), "accepted");

        String half = clerk.sent(draft + "/verstuur", both);
        assertThat(half).contains("Vastgelegd: aanvaard", "nog niets gemeld");
        String again = clerk.sent(draft + "/verstuur", both);
        assertThat(again).contains("Vastgelegd: aanvaard", "nog niets gemeld");
        assertThat(recorded(good, "item.verdict-recorded")).isEqualTo(1);

        JsonNode reportedLater = reported(bare, "Nu ook.");
        String rest = clerk.sent(
                draft + "/verstuur", fields("oordelen", 1, List.of(reportedLater), at(bare, "verdict"), "accepted"));
        assertThat(rest).contains("29279-964", "29279-965").doesNotContain("niets gemeld");
        assertThat(recorded(good, "item.verdict-recorded")).isEqualTo(1);
        assertThat(now(bare).get("verdict").asString()).isEqualTo("accepted");
    }

    @Test
    void whatChangedMeanwhileIsTold() {
        JsonNode seen = reported(motion("29279-966", "Een motie die verandert"), "Klaar.");
        FormVisit clerk = clerk();
        String draft = draft();
        clerk.page("/griffie");
        JsonNode changed = reported(seen, "Toch nog niet klaar.");

        String refused =
                clerk.sent(draft + "/verstuur", fields("oordelen", 0, List.of(seen), at(seen, "verdict"), "accepted"));
        assertThat(refused)
                .contains("intussen gewijzigd", "Uitvoering gemeld, vastgelegd op", "Toch nog niet klaar.")
                .contains("name=\"" + at(seen, "version") + "\" value=\""
                        + changed.get("version").asString() + "\"");

        String done = clerk.sent(
                draft + "/verstuur", fields("oordelen", 1, List.of(changed), at(seen, "verdict"), "accepted"));
        assertThat(done).contains("aanvaard");
        assertThat(recorded(seen, "item.verdict-recorded")).isEqualTo(1);
    }

    @Test
    void aDoubleClickSendsOnce() throws Exception {
        JsonNode motion = reported(motion("29279-967", "Een motie voor een dubbele klik"), "Klaar.");
        FormVisit clerk = clerk();
        String draft = draft();
        clerk.page("/griffie");
        String[] form = fields("oordelen", 0, List.of(motion), at(motion, "verdict"), "accepted");
        clerk.sent(draft + "/bewaar", form);

        Callable<Integer> click =
                () -> clerk.post(draft + "/verstuur", "_revisie", "1").statusCode();
        try (ExecutorService clicks = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> answer : clicks.invokeAll(List.of(click, click))) {
                assertThat(answer.get()).isEqualTo(303);
            }
        }

        assertThat(clerk.page(draft)).contains("Vastgelegd", "aanvaard");
        assertThat(recorded(motion, "item.verdict-recorded")).isEqualTo(1);
    }

    @Test
    void aReminderIsRecordedOnAllThatIsTicked() {
        JsonNode first = motion("29279-968", "Een eerste motie met een rappel");
        JsonNode second = motion("29279-969", "Een tweede motie met een rappel");
        FormVisit clerk = clerk();
        String draft = draft();
        clerk.page("/griffie");

        String empty = clerk.sent(
                draft + "/bekijk",
                fields("rappels", 0, List.of(first, second), at(first, "pick"), "yes", at(second, "pick"), "yes"));
        assertThat(empty).contains("id=\"f-text-fault\"");
        String done = clerk.sent(
                draft + "/verstuur",
                fields(
                        "rappels",
                        1,
                        List.of(first, second),
                        "text",
                        "Wanneer horen wij hiervan?",
                        at(first, "pick"),
                        "yes",
                        at(second, "pick"),
                        "yes"));

        assertThat(done).contains("29279-968", "29279-969", "rappel");
        assertThat(now(first).at("/reminders/0/text").asString()).isEqualTo("Wanneer horen wij hiervan?");
        assertThat(now(second).get("reminders")).hasSize(1);
    }

    @Test
    void aFormOfAnotherSiteIsRefusedAndADraftIsItsOwners() {
        FormVisit clerk = clerk();
        clerk.page("/griffie");
        String draft = draft();
        assertThat(clerk.postWithoutToken(draft + "/bewaar", "_soort", "oordelen")
                        .statusCode())
                .isEqualTo(403);
        JsonNode motion = reported(motion("29279-970", "Een motie in een concept"), "Klaar.");
        clerk.sent(draft + "/bewaar", fields("oordelen", 0, List.of(motion), at(motion, "verdict"), "accepted"));
        assertThat(clerk.page("/griffie")).contains(draft);

        FormVisit colleague = FormVisit.signedIn(
                WritableSample.address(), "griffier-twee", WritableSample.clerkOf("J&V", "griffier-twee"));
        assertThat(colleague.get(draft).statusCode()).isEqualTo(404);
        assertThat(clerk.post("/griffie/concepten/" + UUID.randomUUID() + "/bewaar", "_soort", "motie")
                        .statusCode())
                .isEqualTo(404);
    }
}
