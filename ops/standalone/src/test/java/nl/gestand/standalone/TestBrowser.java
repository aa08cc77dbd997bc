package nl.gestand.standalone;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, without a window. */
final class TestBrowser implements AutoCloseable {

    /** Where distributions put it. */
    private static final List<String> USUAL = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");

    /** A page is looked at alone: no sandbox in a container, and nothing that calls home. */
    private static final List<String> ALONE = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    TestBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium().orElseThrow())
                        .setArgs(ALONE));
    }

    /** As CHROMIUM says, else where it usually is. */
    static Optional<Path> chromium() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Someone with a screen of that width, who reads one register and nothing else. */
    Visit visit(URI register, int width) {
        return visit(register, width, new Browser.NewContextOptions());
    }

    Visit withoutScripts(URI register, int width) {
        return visit(register, width, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private Visit visit(URI register, int width, Browser.NewContextOptions options) {
        return new Visit(
                register, browser.newContext(options.setViewportSize(width, 900).setLocale("nl-NL")));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
