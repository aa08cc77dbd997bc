package nl.gestand.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.gestand.web.Http;
import nl.gestand.web.Http.Answer;
import nl.gestand.web.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningRegister
@ExtendWith(OutputCaptureExtension.class)
class SignInTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String BODY = "{\"title\":\"a\",\"tabledOn\":\"2024-02-29\"}";
    private static int made;

    private final Http http;
    private final Accounts accounts;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private String name = "";

    SignInTest(
            @LocalServerPort int port,
            @Autowired Accounts accounts,
            @Autowired MovableClock clock,
            @Autowired JdbcClient jdbc) {
        http = new Http(port);
        this.accounts = accounts;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void someone() {
        clock.move(Duration.ofDays(1));
        name = "someone" + made++;
        accounts.add(name, Role.LIAISON, "JenV", PASSWORD);
    }

    private Answer post(String user, String password) throws Exception {
        return http.json("POST", "/v1/motions", BODY, "Authorization", Http.basic(user, password));
    }

    @Test
    void accountSignsInAndIsKnownByItsKey() throws Exception {
        Answer answer = post(name, PASSWORD);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("by").asString())
                .isEqualTo(accounts.named(name).orElseThrow().userKey())
                .doesNotContain(name);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void writingNeedsSomeoneAndReadingDoesNot() throws Exception {
        Answer write = http.json("POST", "/v1/motions", BODY);
        assertThat(write.status()).isEqualTo(401);
        assertThat(write.header("WWW-Authenticate")).startsWith("Basic realm=");
        assertThat(write.json().path("type").asString()).isEqualTo("urn:gestand:problem:not-signed-in");
        Answer read = http.get("/v1/motions");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic",
                "Basic ",
                "Basic !!!",
                "Basic bm9jb2xvbg==",
                "Bearer",
                "Bearer x",
                "Bearer a b",
                "Digest x",
                "nonsense",
                "Basic bGlhaXNvbjp3cm9uZw=="
            })
    void badCredentialsAre401EvenWhereNoneAreNeeded(String header) throws Exception {
        Answer answer = http.get("/v1/motions", "Authorization", header);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void changedPasswordAndDisabledAccountEndAtOnceHere() throws Exception {
        assertThat(post(name, PASSWORD).status()).isEqualTo(200);
        accounts.change(name, new Accounts.Change(null, null, "another one entirely", null));
        assertThat(post(name, PASSWORD).status()).isEqualTo(401);
        assertThat(post(name, "another one entirely").status()).isEqualTo(200);
        accounts.change(name, new Accounts.Change(null, null, null, false));
        assertThat(post(name, "another one entirely").status()).isEqualTo(401);
    }

    @Test
    void accountDisabledElsewhereEndsWithinAMinute() throws Exception {
        assertThat(post(name, PASSWORD).status()).isEqualTo(200);
        jdbc.sql("update account set active = false where name = ?").param(name).update();
        assertThat(post(name, PASSWORD).status()).isEqualTo(200);
        clock.move(Duration.ofSeconds(61));
        assertThat(post(name, PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void guessingIsSlowedAndTheRightPasswordWaitsToo() throws Exception {
        for (int i = 0; i < LoginBrake.FREE_PER_NAME; i++) {
            assertThat(post(name, "guess " + i).status()).isEqualTo(401);
        }
        Answer slowed = post(name, PASSWORD);
        assertThat(slowed.status()).isEqualTo(429);
        assertThat(slowed.header("Retry-After")).isEqualTo("1");
        clock.move(Duration.ofSeconds(2));
        assertThat(post(name, PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void nothingSecretAndNoForgedLineReachesTheLog(CapturedOutput output) throws Exception {
        post("evil\n2024 INFO forged", "hunter2hunter2");
        post(name, "hunter2hunter2");
        http.get("/v1/motions", "Authorization", "Bearer hunter2hunter2");
        post(name, PASSWORD);
        assertThat(output).contains("Failed sign-in of " + name).contains("evil?2024 INFO forged");
        assertThat(output.getAll())
                .doesNotContain("hunter2", PASSWORD, Http.basic(name, "hunter2hunter2"))
                .doesNotContain(Http.basic(name, PASSWORD).substring(6), "generated security password");
    }

    @Test
    void brokenTableIsNotTakenForAWrongPassword() throws Exception {
        jdbc.sql("alter table account rename to hidden").update();
        try {
            assertThat(post(name, PASSWORD).status()).isEqualTo(500);
        } finally {
            jdbc.sql("alter table hidden rename to account").update();
        }
    }
}
