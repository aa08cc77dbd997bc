package nl.gestand.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import nl.gestand.web.Http;
import nl.gestand.web.Http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

@RunningRegister
class OpenReadsTest {

    private static final String BODY = "{\"title\":\"a\",\"tabledOn\":\"2024-02-29\"}";
    private final Http http;

    OpenReadsTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @Test
    void serverKeepsToThisMachineUnlessToldOtherwise(@Autowired Environment environment) {
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "/actuator/health,200",
        "/actuator/health/liveness,200",
        "/actuator/health/readiness,200",
        "/actuator,401",
        "/actuator/env,401",
        "/actuator/health/db,401",
        "/actuator/metrics,401"
    })
    void onlyHealthIsOpenOfTheActuator(String path, int status) throws Exception {
        assertThat(http.get(path).status()).isEqualTo(status);
    }

    @Test
    void answersCarryTheHeadersThatProtectBrowsers() throws Exception {
        Answer answer = http.get("/v1/motions");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(http.get("/v1/motions").header("Set-Cookie")).isEmpty();
    }

    @Test
    void otherOriginsReadWithoutCredentialsAndDoNotWrite() throws Exception {
        Answer read = http.get("/v1/motions", "Origin", "https://elsewhere.example");
        assertThat(read.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(read.header("Access-Control-Allow-Credentials")).isEmpty();
        Answer write = http.json(
                "POST",
                "/v1/motions",
                BODY,
                "Origin",
                "https://elsewhere.example",
                "Authorization",
                Http.basic("a", "b"));
        assertThat(write.status()).isEqualTo(403);
        Answer asked = http.send(http.to("/v1/motions")
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(asked.status()).isEqualTo(403);
        assertThat(http.get(
                                "/v1/operator/accounts",
                                "Origin",
                                "https://elsewhere.example",
                                "Authorization",
                                RunningRegister.BEARER)
                        .header("Access-Control-Allow-Origin"))
                .isEmpty();
    }
}
