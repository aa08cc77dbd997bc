package nl.gestand.standalone;

import static nl.gestand.standalone.WritableSample.ANYONE;
import static nl.gestand.standalone.WritableSample.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A clerk's work in a browser, in Dutch, from signing in to what everyone sees of it. */
@InBrowser
class ClerkJourneysTest {

    private static final String DAY = "2024-06-30";

    private final TestBrowser browser;

    ClerkJourneysTest(TestBrowser browser) {
        this.browser = browser;
    }

    private static Page signedIn(Visit visit) {
        Page page = visit.open("/inloggen");
        page.fill("#naam", "griffier");
        page.fill("#wachtwoord", WritableSample.passwordOf(CLERK));
        page.click("main button[type=submit]");
        return page;
    }

    private static String report(String number) {
        return ".to-judge > li:has-text('" + number + "')";
    }

    @Test
    void aClerkContestsAReportAcceptsAnotherAndSendsAReminder() {
        try (Visit visit = browser.visit(WritableSample.address(), 1440)) {
            Page page = signedIn(visit);
            assertThat(page.innerText("h1")).isEqualTo("Werklijst van J&V");
            page.fill("#validAt", DAY);
            page.click("button:has-text('Toon')");
            assertThat(page.innerText(".lead")).contains("30 juni 2024", "te laat", "wachten op een oordeel");
            visit.keepPicture("clerk-worklist");

            page.click(report("28638-224") + " >> text=Geef een oordeel");
            page.check(report("28638-224") + " input[value=contested]");
            page.click("button:has-text('Kijk het na')");
            assertThat(page.innerText(".field.wrong .fault")).contains("Vul dit in");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("faults");
            visit.keepPicture("clerk-refused");
            page.fill(".field.wrong textarea", "De kern van de motie is niet uitgevoerd.");
            page.click("button:has-text('Kijk het na')");
            assertThat(page.innerText("tbody tr")).contains("28638-224", "betwist", "Achterhaald");
            visit.keepPicture("clerk-overview");
            page.click("button:has-text('Leg dit oordeel vast')");
            assertThat(page.innerText("main")).contains("Vastgelegd", "betwist", "28638-224");
            visit.keepPicture("clerk-recorded");

            page.click("text=Naar de werklijst");
            assertThat(page.url()).endsWith("/griffie?validAt=" + DAY);
            assertThat(page.locator(report("28638-224")).count()).isZero();
            page.check(report("35300-25") + " input[type=checkbox]");
            page.click("button:has-text('Aanvaard')");
            assertThat(page.isChecked(report("35300-25") + " input[value=accepted]"))
                    .isTrue();
            page.click("button:has-text('Kijk het na')");
            page.click("button:has-text('Leg dit oordeel vast')");
            page.click("text=Naar de werklijst");

            page.click("a:has-text('Rappel sturen') >> nth=0");
            String about = page.innerText(".to-judge .item-title");
            page.fill("#f-text", "Wij horen graag voor het reces hoe het staat.");
            page.click("button:has-text('Kijk het na')");
            page.click("button:has-text('Leg dit rappel vast')");
            page.click("text=Naar de werklijst");
            String row = "table.items tr:has-text(\"" + about + "\")";
            page.click(row + " .reminder summary");
            assertThat(page.innerText(row)).contains("30 juni 2024", "Wij horen graag voor het reces");
            assertThat(visit.complaints()).isEmpty();
        }
        try (Visit visit = browser.visit(WritableSample.address(), 1440)) {
            Page page = visit.open("/moties/28638-224?validAt=" + DAY);
            assertThat(page.innerText(".fact-verdict")).contains("Betwist", "De kern van de motie is niet uitgevoerd.");
        }
        assertThat(ANYONE.read("/v1/motions/35300-25").get("verdict").asString())
                .isEqualTo("accepted");
    }

    @Test
    void whoeverCannotSeeOrPointWellCanUseTheWorklistAndItsForms() {
        String item = ANYONE.read("/v1/motions/28638-240").get("id").asString();
        String draft = "/griffie/concepten/" + UUID.randomUUID();
        List<String> pages = List.of(
                "/griffie?validAt=" + DAY,
                draft + "?soort=oordelen&stuk=" + item + "&stuk=28638-238&validAt=" + DAY,
                draft + "?soort=rappels&stuk=" + item);
        try (Visit visit = browser.visit(WritableSample.address(), 1440)) {
            Page page = signedIn(visit);
            for (String path : pages) {
                visit.open(path);
                visit.shutsNobodyOut(name(path));
                assertThat(page.innerText("body")).doesNotContain("??");
                visit.open(path + (path.contains("?") ? "&" : "?") + "lang=en");
                assertThat(page.innerText("body")).doesNotContain("??");
                assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
                visit.open(path + (path.contains("?") ? "&" : "?") + "lang=nl");
            }
            visit.open(pages.getFirst());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.isVisible("#take")).isFalse();
            assertThat(page.isVisible("#open")).isTrue();
            visit.keepPicture("clerk-worklist-print");
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.strangers()).isEmpty();
        }
    }

    private static String name(String path) {
        return "clerk" + path.replaceAll("[0-9a-f]{8}-[-0-9a-f]{27}", "").replaceAll("[^\\w]+", "-");
    }
}
