package nl.gestand.web;

import static nl.gestand.web.ProblemsOverHttpTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import nl.gestand.web.Http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = ProbeApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"gestand.bcrypt-cost=4"})
@ContextConfiguration(initializers = FreshData.class)
class HostileAddressesTest {

    private final Http http;

    HostileAddressesTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/motions/28%20638%2C%20nr.%20238|28 638, nr. 238",
                "/v1/motions/28638-238|28638-238",
                "/v1/motions/Kamerstukken%20II%202021%2F22|",
                "/v1/motions/TK%202019%E2%80%932020%2C%2035%20300%2C%20nr.%2025|TK 2019–2020, 35 300, nr. 25",
                "/v1/motions/nr.%20184%20en%20203|nr. 184 en 203",
                "/v1/motions/a+b|a+b"
            })
    void idsPassAsPeopleWriteThemButForSlashes(String path, String id) throws Exception {
        Answer answer = http.get(path);
        if (id == null) {
            assertThat(answer.status()).isEqualTo(400);
            assertProblem(answer, "malformed-request");
        } else {
            assertThat(answer.json().path("id").asString()).isEqualTo(id);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/motions/a%2Fb",
                "/v1/motions/a%5Cb",
                "/v1/motions/a\\b",
                "/v1/motions/a;b=c",
                "/v1/motions/a%3Bb",
                "/v1/motions/a%0Ab",
                "/v1/motions/a%0D%0ASet-Cookie:x",
                "/v1/motions/a%00b",
                "/v1/motions/%ff%fe",
                "/v1/motions/%zz",
                "/v1/motions/%25",
                "/v1/motions/[",
                "/v1/motions/<script>",
                "/v1//motions/a",
                "/v1/../../etc/passwd",
                "/v1/motions/%2e%2e/x",
                "/v1/motions/a b",
                "/v1/motions?validAt=%zz",
                "/v1/motions?a%00=1",
                "/v1/nothing"
            })
    void hostileAddressesAreProblemsAndNothingElse(String path) throws Exception {
        String answer = http.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).containsPattern("^HTTP/1.1 (400|404)");
        assertThat(answer).containsIgnoringCase("Content-Type: application/problem+json");
        assertThat(answer).contains("urn:gestand:problem:").doesNotContain("<html", "Exception", "\nSet-Cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing/here", "/error", "/nothing/%3Cscript%3E"})
    void addressesOfNoPageAreAPageThatSaysSo(String path) throws Exception {
        String answer = http.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).containsPattern("^HTTP/1.1 404").contains("<html");
        assertThat(answer).doesNotContain("Exception", "<script>", "\nSet-Cookie");
    }

    @Test
    void hostileHeadersAreProblems() throws Exception {
        String big = http.raw("GET /v1/motions HTTP/1.1\r\nHost: localhost\r\nX: " + "y".repeat(20_000)
                + "\r\nConnection: close\r\n\r\n");
        assertThat(big).containsPattern("^HTTP/1.1 (400|431)").contains("urn:gestand:problem:");
    }
}
