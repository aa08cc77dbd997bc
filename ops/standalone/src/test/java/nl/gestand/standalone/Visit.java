package nl.gestand.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One person's visit to a register: cookies of their own, and note of all that the pages ask for and complain of. */
final class Visit implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /** Those of them that a smaller or a darker screen can break; the others hold or not whatever it is. */
    private static final List<String> OF_THE_SCREEN = List.of(
            "color-contrast",
            "link-in-text-block",
            "target-size",
            "scrollable-region-focusable",
            "meta-viewport",
            "avoid-inline-spacing");

    /** Notes what is focused from now on; gives how many stops there can be: a field for a date has several. */
    private static final String WATCH_THE_FOCUS = """
            () => {
              const kinds = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
              const name = each => each.type === 'radio' ? each.name : each;
              const all = [...document.querySelectorAll(kinds)]
                .filter(each => !each.disabled && each.checkVisibility({ visibilityProperty: true }));
              const left = new Map(all.map(each => [name(each), each]));
              window.notYetFocused = { [Symbol.iterator]: () => left.values() };
              document.addEventListener('focusin', event => left.delete(name(event.target)));
              document.activeElement.blur();
              return all.length + 4 * all.filter(each => each.type === 'date').length + 10;
            }""";

    private final URI register;
    private final BrowserContext context;
    private final Page page;
    private final List<String> asked = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Visit(URI register, BrowserContext context) {
        this.register = register;
        this.context = context;
        this.page = context.newPage();
        page.onRequest(request -> asked.add(request.url()));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** The page there, which must be found. */
    Page open(String path) {
        Response answer = page.navigate(register.resolve(path).toString());
        assertThat(answer.status()).as(path).isEqualTo(200);
        return page;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Addresses of other hosts that were asked for anything. */
    List<String> strangers() {
        return asked.stream()
                .filter(address -> !address.startsWith(register.toString()) && !address.startsWith("data:"))
                .toList();
    }

    /** What the browser refused or could not run: a breach of the content policy is one. */
    List<String> complaints() {
        return complaints;
    }

    /** Bytes of the page with all that belongs to it, before they were compressed on the way. */
    int weight() {
        return (int) page.evaluate("() => performance.getEntriesByType('navigation')"
                + ".concat(performance.getEntriesByType('resource'))"
                + ".reduce((sum, each) => sum + each.decodedBodySize, 0)");
    }

    /**
     * Looks at the page as it is now on a wide screen by day and on a small one by night: nobody who cannot see, point or hear
     * well is shut out (WCAG 2.2 A and AA), nothing hangs over the edge. Pictures are kept under that name.
     */
    void shutsNobodyOut(String name) {
        look(name, 1440, ColorScheme.LIGHT, new AxeBuilder(page).withTags(WCAG));
        assertThat(beyondTheKeyboard()).as("%s by keyboard alone", page.url()).isEmpty();
        look(name, 360, ColorScheme.DARK, new AxeBuilder(page).withRules(OF_THE_SCREEN));
    }

    private void look(String name, int width, ColorScheme scheme, AxeBuilder axe) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        keepPicture(name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
        assertThat(barriers(axe)).as("%s at %s %s", page.url(), width, scheme).isEmpty();
        assertThat(overflow()).as("%s at %s", page.url(), width).isZero();
    }

    /** What can be clicked or filled in and is not come to with the tab key; of a group of radio buttons one is enough. */
    @SuppressWarnings("unchecked")
    private List<String> beyondTheKeyboard() {
        int stops = (int) page.evaluate(WATCH_THE_FOCUS);
        for (int press = 0; press < stops; press++) {
            page.keyboard().press("Tab");
        }
        return (List<String>)
                page.evaluate("() => [...window.notYetFocused].map(each => each.outerHTML.slice(0, 200))");
    }

    private static List<String> barriers(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .toList();
    }

    /** Pixels by which the page is wider than the screen. */
    int overflow() {
        return (int) page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** For whoever wants to see what the tests saw: under {@code target/screenshots}. */
    void keepPicture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
