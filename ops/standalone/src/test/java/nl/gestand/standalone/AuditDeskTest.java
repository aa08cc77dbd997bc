package nl.gestand.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.gestand.standalone.WritableSample.ANYONE;
import static nl.gestand.standalone.WritableSample.AUDITOR;
import static nl.gestand.standalone.WritableSample.CLERK;
import static nl.gestand.standalone.WritableSample.LIAISON;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an auditor does at the desk, and who may not. */
@InBrowser
class AuditDeskTest {

    private static final String MOTION = "28638-224";

    private final TestBrowser browser;

    AuditDeskTest(TestBrowser browser) {
        this.browser = browser;
    }

    @Test
    void anAuditorSeesWhoDidWhatComparesAndIsGivenTheProof() throws IOException {
        JsonNode recorded = LIAISON.record(
                "audit-motion",
                "/v1/motions",
                Map.of(
                        "number",
                        "29279-981",
                        "title",
                        "Een motie voor de auditor",
                        "submitters",
                        List.of("Vermeer"),
                        "committee",
                        "J&V",
                        "outcome",
                        Map.of("outcome", "adopted", "decidedOn", "2025-02-11")));
        JsonNode before = ANYONE.readAt(recorded, "/v1/motions/29279-981");
        String path = "/v1/motions/" + before.get("id").asString();
        JsonNode reported = LIAISON.record(
                "audit-report",
                path + "/status-reports",
                before.get("version").asLong(),
                Map.of(
                        "execution",
                        "in_progress",
                        "statement",
                        "Wij kijken opnieuw naar de aansturing.",
                        "effectiveOn",
                        "2025-09-01",
                        "evidence",
                        Map.of("debate", Map.of("name", "Commissiedebat Mensenhandel", "on", "2025-09-01"))));
        JsonNode judged = CLERK.record(
                "audit-verdict",
                path + "/verdicts",
                reported.get("version").asLong(),
                Map.of("verdict", "contested", "reason", "Er is nog niets te zien.", "on", "2025-09-15"));
        ANYONE.readAt(judged, path);
        String event = AUDITOR.read(path + "/history")
                .get("events")
                .findValuesAsString("key")
                .getFirst();
        assertThat(event).isNotEmpty();

        try (Visit visit = signedIn()) {
            Page page = visit.page();
            page.click("nav.main-nav a:has-text('Controle')");
            assertThat(page.locator("h1")).hasText("Controle");
            page.fill("#item", "29 279 nr. 981");
            page.click("text=Toon");
            Locator events = page.locator(".events > li");
            assertThat(events.first()).containsText("Oordeel van de commissie");
            assertThat(events.first()).containsText("griffier J&V");
            assertThat(events.nth(1)).containsText("Stand van zaken gemeld");
            assertThat(events.nth(1)).containsText("parlementair contactpersoon JenV");
            assertThat(events.nth(1)).containsText("1 september 2025");
            visit.keepPicture("audit-item");

            page.click("nav.tabs a:has-text('Verschil')");
            page.evaluate("() => { document.querySelectorAll('#from, #to').forEach(each => each.type = 'text'); }");
            page.fill("#from", before.get("position").asString());
            page.fill("#to", judged.get("position").asString());
            page.check("#kind-motion");
            page.click("text=Vergelijk >> nth=-1");
            Locator difference = page.locator(".difference:has-text('29279-981')");
            assertThat(difference.locator("tr:has(th:text-is('uitvoering'))")).containsText("in uitvoering");
            assertThat(difference.locator("tr:has(th:text-is('oordeel'))")).containsText("betwist");
            assertThat(difference.locator("tr:has(th:text-is('oordeel'))")).containsText("Oordeel van de commissie");
            visit.keepPicture("audit-difference");
            String csv =
                    get(visit, page.getAttribute("a:has-text('CSV')", "href")).text();
            assertThat(csv).contains("in_progress", "29279-981").contains(event.substring(0, 8));
            difference.locator("input[name=items]").check();
            Download bundle = page.waitForDownload(() -> page.click("text=Download de bundel"));
            assertThat(Files.size(bundle.path())).isGreaterThan(2_000);

            visit.open("/controle?item=29279-981");
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
                page.reload();
                return page.locator(".events > li").first().locator(".proof a").count() == 1;
            });
            page.locator(".events > li").first().locator(".proof a").click();
            assertThat(page.locator("#proof")).hasText("Het bewijs van een gebeurtenis");
            assertThat(page.locator(".notice.good")).containsText("gezond");
            assertThat(page.locator("#checkpoint")).containsText("\u2014 ");
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
                page.reload();
                return page.locator("a:has-text('tlog-proof')").count() == 1;
            });
            String proof = get(visit, page.getAttribute("a:has-text('tlog-proof')", "href"))
                    .text();
            assertThat(proof)
                    .startsWith("c2sp.org/tlog-proof@v1\nindex "
                            + page.innerText("#leaf").replace(".", "") + "\n");
            visit.keepPicture("audit-proof");
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.strangers()).isEmpty();
        }
    }

    @Test
    void theRegisterOfADayStandsBesideThatOfNow() {
        try (Visit visit = signedIn()) {
            Page page = visit.open("/controle/dag?validAt=2024-06-30&knownAt=0");
            assertThat(page.locator("table")
                            .first()
                            .locator("tr:has-text('Samen') td")
                            .first())
                    .hasText("0");
            visit.open("/controle/dag?validAt=2024-06-30");
            Locator open = page.locator("table")
                    .first()
                    .locator("tr:has(th:text-is('Open')) td a")
                    .first();
            assertThat(open).hasText("11");
            open.click();
            assertThat(page.locator("#found")).containsText("11 moties");
        }
    }

    @Test
    void theLogIsTurnedPageByPageAndEachEventStandsOnOne() {
        try (Visit visit = signedIn()) {
            Page page = visit.open("/controle?until=200");
            Set<String> seen = new HashSet<>(positions(page));
            assertThat(seen).hasSize(50);
            int pages = 1;
            while (page.locator("a[rel=next]").count() == 1) {
                page.click("a[rel=next]");
                page.waitForLoadState(LoadState.DOMCONTENTLOADED);
                List<String> next = positions(page);
                assertThat(next).isNotEmpty().doesNotContainAnyElementsOf(seen);
                seen.addAll(next);
                pages++;
            }
            assertThat(seen).hasSize(200);
            assertThat(pages).isEqualTo(4);

            visit.open("/controle?until=200&ministry=JenV&event=motion.adopted");
            assertThat(page.locator(".history-what").allInnerTexts())
                    .isNotEmpty()
                    .allSatisfy(what -> assertThat(what).contains("Motie aangenomen"));
            visit.open("/controle?until=200&event=letter.registered");
            assertThat(page.locator(".subject").first()).containsText("Brief");
        }
    }

    private static List<String> positions(Page page) {
        return page.locator(".proof > span:first-child").allInnerTexts();
    }

    @Test
    void whatCannotBeReadIsNamedAllAtOnce() {
        try (Visit visit = signedIn()) {
            APIResponse line = get(visit, "/controle?item=99999-9&ministry=Niets&event=x.y&until=ooit&kleur=rood");
            assertThat(line.status()).isEqualTo(400);
            assertThat(line.text())
                    .contains("Dit adres klopt niet helemaal", "99999-9", "ministry", "x.y", "until", "kleur");
            APIResponse changes = get(visit, "/controle/verschil?to=nooit&kind=ding&page=0&validAt=31-12-2024");
            assertThat(changes.status()).isEqualTo(400);
            assertThat(changes.text()).contains("from", "nooit", "ding", "page", "31-12-2024");
            assertThat(get(visit, "/controle/verschil?from=9&to=1").status()).isEqualTo(400);
            assertThat(get(visit, "/controle/dag?knownAt=999999999").status()).isEqualTo(400);
            assertThat(get(visit, "/controle/bundel?items=geen&x=1").text()).contains("geen", "<strong>x</strong>");
            assertThat(get(visit, "/controle/log?event=" + "a".repeat(65)).status())
                    .isEqualTo(400);
            assertThat(get(visit, "/controle/log?event=%27%3B--").status()).isEqualTo(404);
            assertThat(get(visit, "/controle?until=99999999").status()).isEqualTo(400);
        }
    }

    @Test
    void nobodyElseComesIn() {
        List<String> pages = List.of(
                "/controle",
                "/controle/dag",
                "/controle/verschil?from=0",
                "/controle/verschil.csv?from=0&format=csv",
                "/controle/log",
                "/controle/bundel?items=all");
        try (Visit visit = browser.visit(WritableSample.address(), 1440)) {
            for (String path : pages) {
                APIResponse answer = get(visit, path);
                assertThat(answer.status()).as(path).isIn(302, 303);
                assertThat(answer.headers().get("location")).as(path).contains("/inloggen");
            }
            Page page = visit.open("/inloggen");
            signIn(page, "liaison", WritableSample.LIAISONS_PASSWORD);
            for (String path : pages) {
                APIResponse answer = get(visit, path);
                assertThat(answer.status()).as(path).isEqualTo(403);
                assertThat(answer.text()).as(path).contains("Dit mag u niet");
            }
            assertThat(page.locator("nav.main-nav")).not().containsText("Controle");
        }
    }

    @Test
    void whoeverCannotSeeOrPointWellCanUseIt() {
        String event = AUDITOR.read("/v1/motions/" + MOTION).get("id").asString();
        List<String> pages = List.of(
                "/controle?until=20",
                "/controle?item=" + event,
                "/controle/dag?validAt=2024-06-30&knownAt=100",
                "/controle/verschil?from=200&pageSize=10",
                "/controle/log");
        try (Visit visit = signedIn()) {
            for (String path : pages) {
                Page page = visit.open(path);
                assertThat(page.innerText("body")).as(path).doesNotContain("??");
                page.evaluate("() => document.querySelectorAll('details').forEach(each => each.open = true)");
                visit.shutsNobodyOut("audit"
                        + path.replaceAll("[0-9a-f]{8}-[-0-9a-f]{27}", "item").replaceAll("[^\\w]+", "-"));
            }
            assertThat(visit.open("/controle?lang=en").innerText("h1")).isEqualTo("Audit");
            for (String path : pages) {
                assertThat(visit.open(path).innerText("body")).as(path).doesNotContain("??");
            }
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.strangers()).isEmpty();
        }
    }

    private Visit signedIn() {
        Visit visit = browser.visit(WritableSample.address(), 1440);
        signIn(visit.open("/inloggen"), "auditor", WritableSample.AUDITORS_PASSWORD);
        return visit;
    }

    private static void signIn(Page page, String name, String password) {
        page.fill("#naam", name);
        page.fill("#wachtwoord", password);
        page.click("main button[type=submit]");
    }

    /** As the browser would, with its cookies, and without going on where it is sent. */
    private static APIResponse get(Visit visit, String path) {
        return visit.context()
                .request()
                .get(
                        WritableSample.address().resolve(path).toString(),
                        RequestOptions.create().setMaxRedirects(0));
    }
}
