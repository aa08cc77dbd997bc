package nl.gestand.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.gestand.standalone.WritableSample.LIAISON;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A page that is open is told what changed, and nobody is taken from what they were doing. */
@InBrowser
class OpenPagesTest {

    private static final String STREAM = "**/v1/changes/stream**";

    private final TestBrowser browser;

    OpenPagesTest(TestBrowser browser) {
        this.browser = browser;
    }

    @Test
    void anOpenItemSaysThatItChangedAndShowsWhatWhenAsked() {
        JsonNode motion = motion("37101-1", "open-item");
        try (Visit visit = browser.visit(WritableSample.address(), 1440)) {
            Page page = listening(visit, "/moties/37101-1");
            assertThat(page.locator("#live button")).hasCount(0);
            page.locator(".when-form summary").click();
            page.fill("#validAt", "2025-01-01");
            LIAISON.record(
                    "open-item-adopted",
                    "/v1/motions/" + motion.get("id").asString() + "/outcomes",
                    motion.get("version").asLong(),
                    Map.of("outcome", "adopted", "decidedOn", "2025-02-11"));

            assertThat(page.locator("#live")).containsText("Er is iets veranderd");
            assertThat(page.locator(".fact-outcome .fact-value")).not().hasText("aangenomen");
            assertThat(page.locator("#validAt")).isFocused();
            page.locator("#live-refresh").click();

            assertThat(page.locator(".fact-outcome .fact-value")).hasText("aangenomen");
            assertThat(page.locator("#validAt")).hasValue("2025-01-01");
            assertThat(page.locator("#validAt")).isFocused();
            assertThat(page.locator("#live button")).hasCount(0);
            visit.keepPicture("open-item");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void anOpenListAndLetterSayItTooAndAnotherFilterIsListenedToAfresh() {
        motion("37102-1", "open-list");
        JsonNode letter =
                LIAISON.record("open-letter", "/v1/letters", Map.of("subject", "Een open brief", "date", "2025-03-01"));
        try (Visit visit = browser.visit(WritableSample.address(), 1440)) {
            Page page = listening(visit, "/moties?dossier=37102");
            page.fill("#q", "open te houden");
            JsonNode second = motion("37102-2", "open-list-second");
            assertThat(page.locator("#live button")).hasText("Vernieuw");
            page.locator("#live-refresh").click();
            assertThat(page.locator("#found")).containsText("2 moties");
            assertThat(page.locator("#q")).hasValue("open te houden");
            assertThat(page).hasURL(Pattern.compile("q=open"));

            JsonNode adopted = LIAISON.record(
                    "open-list-adopted",
                    "/v1/motions/" + second.get("id").asString() + "/outcomes",
                    second.get("version").asLong(),
                    Map.of("outcome", "adopted", "decidedOn", "2025-02-11"));
            listening(visit, "/brieven/" + letter.get("id").asString());
            LIAISON.record(
                    "open-letter-cited",
                    "/v1/motions/" + second.get("id").asString() + "/status-reports",
                    adopted.get("version").asLong(),
                    Map.of(
                            "execution",
                            "in_progress",
                            "statement",
                            "Volgens de brief.",
                            "effectiveOn",
                            "2025-03-01",
                            "evidence",
                            Map.of("letter", letter.get("id").asString())));
            page.locator("#live-refresh").click();
            assertThat(page.locator(".claims")).containsText("37102-2");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aPageOfThePastDoesNotListenAndARefusalIsQuiet() {
        try (Visit visit = browser.visit(WritableSample.address(), 1440)) {
            List<String> asked = new ArrayList<>();
            visit.page().onRequest(request -> {
                if (request.url().contains("/v1/changes/stream")) {
                    asked.add(request.url());
                }
            });
            for (String path : List.of(
                    "/moties/28638-224?knownAt=200",
                    "/moties?knownAt=200",
                    "/moties?validAt=2024-06-30",
                    "/brieven?knownAt=200")) {
                Page page = visit.open(path);
                page.waitForLoadState();
                page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)))");
            }
            assertThat(asked).isEmpty();

            visit.context().route(STREAM, route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
            Page page = visit.page();
            page.waitForResponse(STREAM, () -> visit.open("/moties"));
            assertThat(asked).hasSize(1).first().asString().contains("ifRoom=true", "kind=motion", "since=");
            assertThat(page.locator("#live button")).hasCount(0);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    /** The page, once it listens. */
    private static Page listening(Visit visit, String path) {
        visit.page().waitForResponse(STREAM, () -> visit.open(path));
        return visit.page();
    }

    private static JsonNode motion(String number, String key) {
        return LIAISON.record(
                key,
                "/v1/motions",
                Map.of(
                        "number",
                        number,
                        "title",
                        "Een motie om open te houden",
                        "submitters",
                        List.of("Vermeer"),
                        "tabledOn",
                        "2025-02-04",
                        "ministry",
                        "JenV",
                        "dossier",
                        number.substring(0, 5)));
    }
}
