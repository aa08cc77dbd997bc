package nl.gestand.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What someone does who comes to read: search, filter, turn a page, follow a source. */
@InBrowser
class ReadingInBrowserTest {

    private static final URI REGISTER = SampleOfLetters.register().address();

    private final TestBrowser browser;

    ReadingInBrowserTest(TestBrowser browser) {
        this.browser = browser;
    }

    @Test
    void aTickNarrowsTheListAndTheAddressSaysSo() {
        try (Visit visit = browser.visit(REGISTER, 1440)) {
            Page page = visit.open("/moties?validAt=2024-06-30");
            assertThat(page.locator("#found")).containsText("15 moties");

            page.getByLabel("Achterhaald").check();

            assertThat(page.locator("#found")).containsText("2 moties");
            assertThat(page).hasURL(Pattern.compile("/moties\\?validAt=2024-06-30&standing=superseded$"));
            assertThat(page.locator("#standing-superseded")).isFocused();
            page.goBack();
            assertThat(page.locator("#found")).containsText("15 moties");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aKeyboardIsEnough() {
        try (Visit visit = browser.visit(REGISTER, 1440)) {
            Page page = visit.open("/toezeggingen?validAt=2024-06-30&pageSize=10");
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("Enter");

            tabTo(page, "#q");
            page.keyboard().type("28 638 nr. 238");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("q=28"));

            visit.open("/toezeggingen?validAt=2024-06-30&pageSize=10");
            tabTo(page, "#standing-handled");
            page.keyboard().press("Space");
            assertThat(page.locator("#found")).containsText("10 toezeggingen");
            page.keyboard().press("Space");
            assertThat(page.locator("#found")).containsText("46 toezeggingen");
            tabTo(page, "a[rel=next]");
            page.keyboard().press("Enter");
            assertThat(page.locator(".pager [aria-current=page]")).hasText("2");
            tabTo(page, "a.language");
            page.keyboard().press("Enter");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator(".pager [aria-current=page]")).hasText("2");
        }
    }

    @Test
    void aNumberANameOrWordsFindWhatTheyMean() {
        try (Visit visit = browser.visit(REGISTER, 1440)) {
            Page page = visit.open("/");
            page.getByLabel("Zoek een motie, toezegging of brief").fill("28 638 nr. 238");
            page.keyboard().press("Enter");
            assertThat(page.locator(".hit").first()).containsText("28638-238");

            visit.open("/moties");
            page.locator("#q").fill("motie-Bikker");
            page.locator("#show").click();
            assertThat(page.locator("#found")).containsText("9 moties");
            assertThat(page.locator("mark").first()).containsText("Bikker");
        }
    }

    @Test
    void withoutScriptsAFormDoesTheSame() {
        try (Visit visit = browser.withoutScripts(REGISTER, 1440)) {
            Page page = visit.open("/moties?validAt=2024-06-30");
            page.locator("#standing-superseded").check();
            page.locator("#show").click();

            assertThat(page.locator("#found")).containsText("2 moties");
            assertThat(page.url()).endsWith("/moties?validAt=2024-06-30&standing=superseded");
        }
    }

    @Test
    void aSourceOpensItsLetterAtThePlaceThatIsQuoted() {
        try (Visit visit = browser.visit(REGISTER, 1440)) {
            Page page = visit.open("/moties/28638-224?validAt=2024-06-30");
            Locator source = page.locator(".fact-execution .source");
            String quote = source.locator("blockquote").innerText();
            source.locator("a").click();

            assumeTrue(page.locator(".letter-text").count() == 1, "the letters are not here");
            Locator there = page.locator("mark:has(:target)");
            assertThat(there).isVisible();
            assertThat(quote.replaceAll("\\s+", " "))
                    .startsWith(there.innerText().replaceAll("\\s+", " ").strip());
            assertThat(there).isInViewport();
        }
    }

    @Test
    void aListCanBeTakenAlongAsItIs() {
        try (Visit visit = browser.visit(REGISTER, 1440)) {
            Page page = visit.open("/moties?validAt=2024-06-30&standing=superseded");
            String csv = page.locator(".exports a").first().getAttribute("href");

            String file = SampleOfLetters.register().anonymous().get(csv).body();
            assertThat(file.strip().lines().count()).isEqualTo(3);
            assertThat(file).contains("28638-224");
        }
    }

    @Test
    void anEarlierMomentShowsWhatTheRegisterKnewThen() {
        Caller anyone = SampleOfLetters.register().anonymous();
        JsonNode now = anyone.read("/v1/motions/28638-224/history").get("events");
        String then = "?knownAt=" + now.at("/0/recordedAt").asString();
        JsonNode known = anyone.read("/v1/motions/28638-224/history" + then).get("events");
        assertThat(known.size()).isPositive().isLessThan(now.size());
        try (Visit visit = browser.visit(REGISTER, 1440)) {
            Page page = visit.open("/moties/28638-224" + then);

            assertThat(page.locator(".item-standing")).containsText("volgens wat het register wist");
            assertThat(page.locator(".history > li")).hasCount(known.size());
        }
    }

    @Test
    void hostileTextIsShownAsText() {
        String hostile =
                "<img src=x onerror=\"document.title='hacked'\"><script>document.title='hacked'</script>${7*7}";
        Map<String, ?> motion = Map.of(
                "name", hostile + " (naam)",
                "title", hostile,
                "request", hostile,
                "debate", hostile,
                "submitters", List.of(hostile));
        JsonNode recorded = WritableSample.LIAISON.record("hostile", "/v1/motions", motion);
        JsonNode seen = WritableSample.ANYONE.readAt(
                recorded, "/v1/motions/" + recorded.get("id").asString());
        try (Visit visit = browser.visit(WritableSample.address(), 360)) {
            for (String path : List.of(
                    "/moties/" + seen.get("id").asString(),
                    "/moties?q=hacked",
                    "/zoeken?q=hacked",
                    "/moties?sort=title")) {
                Page page = visit.open(path);
                assertThat(page.locator("main")).containsText(hostile);
                assertThat(page.title()).doesNotStartWith("hacked");
                assertThat(page.locator("main img").count()).isZero();
                assertThat(visit.overflow()).as(path).isZero();
            }
            Page list = visit.open("/moties?q=" + "%22%3E%3Cscript%3Edocument.title%3D%27hacked%27%3C%2Fscript%3E");
            assertThat(list.locator("#q")).hasValue("\"><script>document.title='hacked'</script>");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 120; i++) {
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
            page.keyboard().press(selector.equals("a.language") ? "Shift+Tab" : "Tab");
        }
        throw new AssertionError("the keyboard does not come to " + selector);
    }
}
