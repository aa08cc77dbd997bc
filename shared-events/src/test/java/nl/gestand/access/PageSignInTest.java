package nl.gestand.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.gestand.web.Browser;
import nl.gestand.web.Http;
import nl.gestand.web.Http.Answer;
import nl.gestand.web.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningRegister
class PageSignInTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String SESSION = "gestand-session";
    private static int made;

    private final int port;
    private final Accounts accounts;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final Browser browser;
    private String name = "";

    PageSignInTest(
            @LocalServerPort int port,
            @Autowired Accounts accounts,
            @Autowired MovableClock clock,
            @Autowired JdbcClient jdbc) {
        this.port = port;
        this.accounts = accounts;
        this.clock = clock;
        this.jdbc = jdbc;
        browser = new Browser(port);
    }

    @BeforeEach
    void someone() {
        clock.move(Duration.ofDays(1));
        name = "visitor" + made++;
        accounts.add(name, Role.LIAISON, "JenV", PASSWORD);
    }

    private Answer signIn(String... more) throws Exception {
        return signIn(browser, PASSWORD, more);
    }

    private Answer signIn(Browser with, String password, String... more) throws Exception {
        with.get("/token");
        List<String> fields = new java.util.ArrayList<>(List.of("naam", name, "wachtwoord", password));
        fields.addAll(List.of(more));
        return with.post("/inloggen", fields);
    }

    private static String to(Answer answer) {
        assertThat(answer.status()).isEqualTo(303);
        return answer.header("Location");
    }

    private String seenAs() throws Exception {
        Answer page = browser.get("/bureau/page");
        return page.status() == 200 ? page.json().path("name").asString() : page.header("Location");
    }

    @Test
    void formSignsInAndSignsOut() throws Exception {
        assertThat(to(browser.get("/bureau/page?soort=motie")))
                .isEqualTo("/inloggen?nodig&naar=%2Fbureau%2Fpage%3Fsoort%3Dmotie");
        assertThat(to(signIn())).isEqualTo("/bureau");
        assertThat(seenAs()).isEqualTo(name);
        assertThat(to(browser.post("/uitloggen"))).isEqualTo("/inloggen?uitgelogd");
        assertThat(browser.cookies()).doesNotContainKey(SESSION);
        assertThat(seenAs()).startsWith("/inloggen");
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndOtherSites() throws Exception {
        assertThat(new Browser(port).page("/inloggen"))
                .contains("name=\"_csrf\"", "name=\"wachtwoord\"", "Inloggen")
                .doesNotContain("??");
        assertThat(browser.get("/token").header("Set-Cookie"))
                .startsWith("gestand-form=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
        Answer answer = signIn();
        List<String> set = answer.whole().headers().allValues("Set-Cookie");
        assertThat(set)
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith(SESSION + "=")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Domain", "Secure"));
        assertThat(browser.get("/bureau/page").header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("script-src 'self'", "default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void sessionGetsAnotherNameWhenSomeoneSignsIn() throws Exception {
        signIn();
        String first = browser.cookies().get(SESSION);
        String firstToken = browser.token();
        signIn();
        assertThat(browser.cookies().get(SESSION)).isNotEqualTo(first);
        assertThat(browser.get("/token").json().path("token").asString()).isNotEqualTo(firstToken);
        Browser fixed = new Browser(port);
        fixed.cookies().put(SESSION, first);
        assertThat(fixed.get("/bureau/page").status()).isEqualTo(303);
    }

    @Test
    void formWithoutItsTokenDoesNothing() throws Exception {
        browser.get("/token");
        browser.withToken("forged");
        assertThat(to(browser.post("/inloggen", "naam", name, "wachtwoord", PASSWORD)))
                .isEqualTo("/inloggen?opnieuw");
        assertThat(browser.cookies()).doesNotContainKey(SESSION);
        signIn();
        browser.withToken("forged");
        assertThat(browser.post("/bureau/page/send", "typed", "x").status()).isEqualTo(403);
        assertThat(browser.post("/uitloggen").status()).isEqualTo(403);
        assertThat(browser.get("/bureau/page/kept").json()).isEmpty();
        browser.get("/bureau/page");
        assertThat(browser.post("/bureau/page/send", "typed", "x")
                        .json()
                        .path("by")
                        .asString())
                .startsWith("u");
    }

    @Test
    void sessionIsNothingToTheInterface() throws Exception {
        signIn();
        Http http = new Http(port);
        Answer write = http.json(
                "POST",
                "/v1/motions",
                "{\"title\":\"a\",\"tabledOn\":\"2024-02-29\"}",
                "Cookie",
                SESSION + "=" + browser.cookies().get(SESSION));
        assertThat(write.status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "/%0d%0aSet-Cookie:x",
                "/bureau\r\nSet-Cookie: x=y",
                "javascript:alert(1)",
                "/bureau/../../x",
                "/inloggen?naar=/inloggen",
                "/uitloggen",
                ""
            })
    void onlyOwnPagesAreGoneBackTo(String elsewhere) throws Exception {
        Answer answer = signIn("naar", elsewhere);
        assertThat(to(answer)).isIn("/bureau", "/%0d%0aSet-Cookie:x");
        assertThat(answer.header("Set-Cookie")).doesNotContain("x=y");
    }

    @Test
    void onesWayIsKept() throws Exception {
        assertThat(to(signIn(browser, "wrong password", "naar", "/bureau/page?a=b")))
                .isEqualTo("/inloggen?onbekend&naar=%2Fbureau%2Fpage%3Fa%3Db");
        assertThat(to(signIn("naar", "/bureau/page?a=b"))).isEqualTo("/bureau/page?a=b");
    }

    @Test
    void guessingIsSlowedHereToo() throws Exception {
        for (int i = 0; i < LoginBrake.FREE_PER_NAME; i++) {
            assertThat(to(signIn(browser, "guess " + i))).isEqualTo("/inloggen?onbekend");
        }
        assertThat(to(signIn())).isEqualTo("/inloggen?wachten=1");
        clock.move(Duration.ofSeconds(2));
        assertThat(to(signIn())).isEqualTo("/bureau");
    }

    @Test
    void changedOrDisabledAccountEndsItsSessions() throws Exception {
        signIn();
        clock.move(Duration.ofSeconds(1));
        accounts.change(name, new Accounts.Change(null, "VWS", null, null));
        assertThat(seenAs()).startsWith("/inloggen?verlopen");
        signIn();
        assertThat(seenAs()).isEqualTo(name);
        jdbc.sql("update account set active = false where name = ?").param(name).update();
        assertThat(seenAs()).startsWith("/inloggen?verlopen");
    }

    @Test
    void signInEndsAfterAnHourOfRestAndAfterADayOfWork() throws Exception {
        signIn();
        for (int i = 0; i < 12; i++) {
            assertThat(seenAs()).isEqualTo(name);
            clock.move(Duration.ofMinutes(59));
        }
        assertThat(seenAs()).isEqualTo(name);
        clock.move(Duration.ofMinutes(13));
        assertThat(seenAs()).startsWith("/inloggen?verlopen");
        signIn();
        clock.move(Duration.ofMinutes(61));
        assertThat(seenAs()).startsWith("/inloggen?verlopen");
    }

    @Test
    void whatWasTypedInAnExpiredSessionIsKeptForItsOwner() throws Exception {
        signIn();
        browser.get("/bureau/page");
        clock.move(Duration.ofHours(2));
        assertThat(to(browser.post("/bureau/page/send", "typed", "een heel verhaal")))
                .isEqualTo("/inloggen?verlopen&naar=%2Fbureau%2Fpage");
        String owner = name;
        name = "another" + made++;
        accounts.add(name, Role.LIAISON, "JenV", PASSWORD);
        signIn();
        assertThat(browser.get("/bureau/page/kept").json()).isEmpty();
        name = owner;
        assertThat(to(signIn("naar", "/bureau/page"))).isEqualTo("/bureau/page");
        assertThat(browser.get("/bureau/page/kept").json().path("typed").asString())
                .isEqualTo("een heel verhaal");
    }

    @Test
    void formOfBeforeASignInInAnotherWindowIsKept() throws Exception {
        signIn();
        browser.get("/bureau/page");
        String before = browser.token();
        signIn();
        browser.withToken(before);
        assertThat(to(browser.post(
                        "/bureau/page/send", List.of("typed", "verhaal"), "Origin", "http://127.0.0.1:" + port)))
                .isEqualTo("/bureau/page");
        assertThat(browser.get("/bureau/page/kept").json().path("typed").asString())
                .isEqualTo("verhaal");
    }

    @Test
    void deskIsForItsRoleOnly() throws Exception {
        name = "clerk" + made++;
        accounts.add(name, Role.CLERK, "J&V", PASSWORD);
        assertThat(to(signIn())).isEqualTo("/griffie");
        assertThat(browser.get("/bureau/page").status()).isEqualTo(403);
        browser.get("/token");
        assertThat(browser.post("/elsewhere", "typed", "x").status()).isEqualTo(200);
        assertThat(new Browser(port).post("/elsewhere", "typed", "x").status()).isEqualTo(403);
    }

    @Test
    void whoOnlyLooksTakesNoRoom() throws Exception {
        int before = jdbc.sql("select count(*) from spring_session")
                .query(Integer.class)
                .single();
        browser.get("/token");
        browser.post("/bureau/page/send", "typed", "x".repeat(1_000));
        new Browser(port).get("/bureau/page");
        assertThat(jdbc.sql("select count(*) from spring_session")
                        .query(Integer.class)
                        .single())
                .isEqualTo(before);
    }
}
