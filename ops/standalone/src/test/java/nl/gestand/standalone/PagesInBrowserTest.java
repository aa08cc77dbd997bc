package nl.gestand.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every page that is open to all. */
@InBrowser
class PagesInBrowserTest {

    private static final int HEAVIEST = 200_000;

    private static final URI REGISTER = SampleOfLetters.register().address();

    private final TestBrowser browser;

    PagesInBrowserTest(TestBrowser browser) {
        this.browser = browser;
    }

    static List<String> pages() {
        String letter = SampleOfLetters.register()
                .anonymous()
                .read("/v1/letters?q=toezeggingen")
                .at("/items/0/id")
                .asString();
        return List.of(
                "/",
                "/moties",
                "/toezeggingen?validAt=2024-06-30&overdue=true&q=gemeenten",
                "/toezeggingen?validAt=2024-06-30&pageSize=10&page=2",
                "/moties/28638-224?validAt=2024-06-30",
                "/brieven",
                "/brieven/" + letter,
                "/dossiers",
                "/dossiers/28638",
                "/zoeken?q=gemeenten",
                "/over");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whoeverCannotSeeOrPointWellCanUseIt(String path) {
        try (Visit visit = browser.visit(REGISTER, 1440)) {
            Page page = visit.open(path);
            page.evaluate("() => document.querySelectorAll('details').forEach(each => each.open = true)");
            visit.shutsNobodyOut(name(path));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itSpeaksDutchAndOneClickAwayEnglishAsksNobodyElseAndIsLight(String path) {
        try (Visit visit = browser.visit(REGISTER, 1440)) {
            Page page = visit.open(path);
            assertThat(page.getAttribute("html", "lang")).isEqualTo("nl");
            assertThat(page.innerText("body")).doesNotContain("??");

            assertThat(visit.weight()).as(path).isBetween(20_000, HEAVIEST);
            page.click("a.language");

            assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
            assertThat(page.innerText("body")).doesNotContain("??");
            visit.open("/moties");
            assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
            assertThat(visit.strangers()).isEmpty();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itCanBeReadWithoutScripts(String path) {
        try (Visit visit = browser.withoutScripts(REGISTER, 360)) {
            Page page = visit.open(path);

            assertThat(page.locator("main h1").isVisible()).isTrue();
            assertThat(page.locator("main").innerText()).hasSizeGreaterThan(80);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/moties?validAt=2024-06-30", "/moties/28638-224?validAt=2024-06-30"})
    void onPaperIsWhatOneReadsAndNotWhatOneClicks(String path) {
        try (Visit visit = browser.visit(REGISTER, 1440)) {
            Page page = visit.open(path);
            assertThat(page.isVisible("nav.main-nav")).isTrue();

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.isVisible("nav.main-nav")).isFalse();
            assertThat(page.isVisible("main h1")).isTrue();
            assertThat(page.innerText("main")).contains("28638-224");
            visit.keepPicture(name(path) + "-print");
        }
    }

    private static String name(String path) {
        String plain = path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "letter")
                .replaceAll("[^\\w]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "home" : plain;
    }
}
