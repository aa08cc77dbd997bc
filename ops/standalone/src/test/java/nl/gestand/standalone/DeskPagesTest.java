package nl.gestand.standalone;

import static nl.gestand.standalone.DeskRegister.REGISTER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds of every page of the desk: nobody is shut out, on any screen. */
@InBrowser
class DeskPagesTest {

    private static final String DRAFT = "/bureau/concepten/0190a6f0-0000-7000-8000-0000000000";

    private final TestBrowser browser;

    DeskPagesTest(TestBrowser browser) {
        this.browser = browser;
    }

    private static List<String> pages() {
        String item = DeskRegister.motion("pages", Map.of("number", "29279-950"), "Een motie om naar te kijken")
                .get("id")
                .asString();
        String letter = DeskRegister.letter(
                        "pages-letter", "Stand van zaken", "Geachte voorzitter, motie 29 279, nr. 950 is uitgevoerd.")
                .get("id")
                .asString();
        List<String> pages = new ArrayList<>(List.of(
                "/bureau",
                "/bureau/stukken/" + item,
                "/bureau/brieven",
                "/bureau/brieven/" + letter,
                DRAFT + "01?soort=meldingen&brief=" + letter));
        int number = 10;
        for (String kind : List.of("motie", "toezegging", "brief")) {
            pages.add(DRAFT + number++ + "?soort=" + kind);
        }
        for (String kind : List.of("termijn", "overdracht", "vervanging", "nummer", "uitkomst", "intrekking")) {
            pages.add(DRAFT + number++ + "?soort=" + kind + "&stuk=" + item + "&feit=" + item + ".0");
        }
        return pages;
    }

    @Test
    void whoeverCannotSeeOrPointWellCanUseThem() {
        List<String> pages = pages();
        try (Visit visit = browser.visit(REGISTER.address(), 1440)) {
            visit.open("/inloggen");
            look(visit, "/inloggen");
            DeskRegister.signIn(visit.page(), "liaison", DeskRegister.PASSWORD);
            for (String path : pages) {
                visit.open(path);
                look(visit, path);
            }
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.strangers()).isEmpty();
        }
    }

    private static void look(Visit visit, String path) {
        Page page = visit.page();
        assertThat(page.innerText("body")).as(path).doesNotContain("??");
        if (page.locator(".report-row .tick").count() > 0) {
            page.locator(".report-row .tick").first().check();
        }
        visit.shutsNobodyOut(
                "desk" + path.replaceAll("[0-9a-f]{8}-[-0-9a-f]+(\\.0)?", "").replaceAll("[^\\w]+", "-"));
    }

    @Test
    void theySpeakEnglishToo() {
        List<String> pages = pagesInEnglish();
        try (Visit visit = browser.visit(REGISTER.address(), 1440)) {
            visit.open("/inloggen?lang=en");
            DeskRegister.signIn(visit.page(), "liaison", DeskRegister.PASSWORD);
            for (String path : pages) {
                Page page = visit.open(path);
                assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
                assertThat(page.innerText("body")).as(path).doesNotContain("??");
            }
        }
    }

    private static List<String> pagesInEnglish() {
        return List.of("/bureau", "/bureau/brieven", DRAFT + "30?soort=motie", DRAFT + "31?soort=brief");
    }
}
