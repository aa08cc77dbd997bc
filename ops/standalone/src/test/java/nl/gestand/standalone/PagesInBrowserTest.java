package nl.gestand.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every page that is open to all. */
@InBrowser
class PagesInBrowserTest {

    private static final URI REGISTER = SampleOfLetters.register().address();

    private final TestBrowser browser;

    PagesInBrowserTest(TestBrowser browser) {
        this.browser = browser;
    }

    static List<String> pages() {
        return List.of("/moties", "/toezeggingen?validAt=2024-06-30");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whoeverCannotSeeOrPointWellCanUseIt(String path) {
        for (int width : List.of(360, 1440)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (Visit visit = browser.visit(REGISTER, width, scheme)) {
                    visit.open(path);
                    assertThat(visit.barriers()).as("%s at %s %s", path, width, scheme).isEmpty();
                    assertThat(visit.overflow()).as("%s at %s", path, width).isZero();
                    visit.keepPicture(name(path) + "-" + width + "-" + scheme.name().toLowerCase());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itSpeaksDutchAndOneClickAwayEnglish(String path) {
        try (Visit visit = browser.visit(REGISTER, 1440)) {
            Page page = visit.open(path);
            assertThat(page.getAttribute("html", "lang")).isEqualTo("nl");
            assertThat(page.innerText("body")).doesNotContain("??");

            page.click("a.language");

            assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
            assertThat(page.innerText("body")).doesNotContain("??");
            visit.open("/moties");
            assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itAsksNobodyElseAndBreaksNoRuleOfItsOwn(String path) {
        try (Visit visit = browser.visit(REGISTER, 1440)) {
            visit.open(path);
            visit.page().waitForLoadState();

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
            assertThat(page.locator("main").innerText()).hasSizeGreaterThan(200);
        }
    }

    private static String name(String path) {
        String plain = path.replaceAll("\\?.*", "").replaceAll("[^\\w]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "home" : plain;
    }
}
