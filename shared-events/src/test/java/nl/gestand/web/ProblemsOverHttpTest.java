package nl.gestand.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import nl.gestand.web.Http.Answer;
import nl.gestand.web.ProbeApplication.Probe;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = ProbeApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"gestand.bcrypt-cost=4", "gestand.first-accounts=true"})
@ContextConfiguration(initializers = FreshData.class)
class ProblemsOverHttpTest {

    private final Http http;
    private final String liaison;

    ProblemsOverHttpTest(@LocalServerPort int port, @Value("${gestand.data}") Path data) throws Exception {
        http = new Http(port);
        String line = Files.readAllLines(data.resolve("first-accounts.txt")).getFirst();
        liaison = Http.basic("liaison", line.split(" ")[3]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\":\"a\",,}|400|malformed-json| malformed-json",
                "[]|400|invalid-request| not-an-object",
                "{\"title\":\"a\",\"title\":\"b\"}|400|malformed-json| malformed-json",
                "{\"titel\":\"a\",\"tabledOn\":\"2024-02-30\"}|400|invalid-request|/title required;/tabledOn not-a-date;/titel unknown-field"
            })
    void bodiesAreRefusedWithAllTheirFaults(String body, int status, String code, String faults) throws Exception {
        Answer answer = http.json("POST", "/v1/motions", body, "Authorization", liaison);
        assertThat(answer.status()).isEqualTo(status);
        assertProblem(answer, code);
        assertThat(String.join(";", answer.codes()).strip()).isEqualTo(faults);
    }

    @Test
    void rightBodyPasses() throws Exception {
        Answer answer = http.json(
                "POST", "/v1/motions", "{\"title\":\"a\",\"tabledOn\":\"2024-02-29\"}", "Authorization", liaison);
        assertThat(answer.json().path("tabledOn").asString()).isEqualTo("2024-02-29");
    }

    @Test
    void wrongMediaTypeIs415AndWrongMethodIs405() throws Exception {
        Answer text = http.send(http.to("/v1/motions")
                .header("Content-Type", "text/plain")
                .header("Authorization", liaison)
                .POST(BodyPublishers.ofString("{}")));
        assertThat(text.status()).isEqualTo(415);
        assertThat(text.header("Accept")).isEqualTo("application/json");
        Answer delete = http.send(
                http.to("/v1/motions").header("Authorization", liaison).DELETE());
        assertThat(delete.status()).isEqualTo(405);
        assertThat(delete.header("Allow")).contains("GET").contains("POST");
        assertProblem(delete, "method-not-allowed");
    }

    @ParameterizedTest
    @CsvSource({"1048576,400", "1048577,413", "2097152,413", "5000000,413"})
    void jsonBodiesEndAtOneMegabyteAnnouncedOrNot(int size, int status) throws Exception {
        byte[] body = " ".repeat(size).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        for (var publisher : java.util.List.of(
                BodyPublishers.ofByteArray(body), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))) {
            Answer answer = http.send(http.to("/v1/motions")
                    .header("Content-Type", "application/json")
                    .header("Authorization", liaison)
                    .POST(publisher));
            assertThat(answer.status()).isEqualTo(status);
            assertProblem(answer, status == 413 ? "body-too-large" : "malformed-json", "invalid-request");
        }
    }

    @ParameterizedTest
    @CsvSource({"26214400,200", "26214401,413"})
    void documentsEndAt25Megabytes(int size, int status) throws Exception {
        byte[] body = new byte[size];
        for (var publisher : java.util.List.of(
                BodyPublishers.ofByteArray(body), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))) {
            Answer answer = http.send(http.to("/v1/letters/1/document")
                    .header("Content-Type", "application/pdf")
                    .header("Authorization", liaison)
                    .PUT(publisher));
            assertThat(answer.status()).isEqualTo(status);
        }
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new IllegalStateException("secret internals"), 500, "internal-error"),
                Arguments.of(new DataAccessResourceFailureException("no connection"), 503, "unavailable"),
                Arguments.of(new EventStoreException("append", new SQLException("gone", "08006")), 503, "unavailable"),
                Arguments.of(new EventStoreException("append", new SQLException("full", "53100")), 503, "unavailable"),
                Arguments.of(
                        new IllegalStateException(new java.io.IOException("x: No space left on device")),
                        503,
                        "unavailable"),
                Arguments.of(
                        new EventStoreException("append", new SQLException("odd", "42000")), 500, "internal-error"),
                Arguments.of(
                        ProblemException.conflict("taken", "Taken", "By 1", java.util.Map.of("item", "1")),
                        409,
                        "taken"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failuresGiveTheirStatusAndNoInternals(Exception failure, int status, String code) throws Exception {
        Probe.FAILURE.set(failure);
        Answer answer = http.get("/v1/failure");
        assertThat(answer.status()).isEqualTo(status);
        assertProblem(answer, code);
        assertThat(answer.whole().body()).doesNotContain("internals", "Exception", "java.");
        assertThat(answer.header("Retry-After").isEmpty()).isEqualTo(status != 503);
        assertThat(answer.json().path("traceId").asString()).isEqualTo(answer.header("Trace-Id"));
    }

    @Test
    void anAnswerThatFailsMidwayDoesNotLookWhole() {
        Probe.FAILURE.set(new IllegalStateException("gone"));
        assertThatThrownBy(() -> http.get("/v1/failure-midway")).isInstanceOf(IOException.class);
    }

    @Test
    void traceGoesOnWithTheCallers() throws Exception {
        String id = "0af7651916cd43dd8448eb211c80319c";
        Answer answer = http.get("/v1/motions/1", "traceparent", "00-" + id + "-b7ad6b7169203331-01");
        assertThat(answer.header("Trace-Id")).isEqualTo(id);
        assertThat(answer.json().path("trace").asString()).isEqualTo(id);
        assertThat(http.get("/v1/motions/1", "traceparent", "00-nonsense").header("Trace-Id"))
                .matches("[0-9a-f]{32}");
    }

    @Test
    void wrongParametersAreNamedTogether() throws Exception {
        Answer answer = http.get("/v1/motions?validAt=30-6-2024&page=0&pgae=2&page=3");
        assertThat(answer.codes())
                .containsExactlyInAnyOrder("validAt not-a-date", "page repeated", "pgae unknown-parameter");
    }

    @Test
    void everyAnswerBelowV1TellsTheVersion() throws Exception {
        for (String path : new String[] {"/v1/motions", "/v1/nothing", "/v1/motions/a%2Fb"}) {
            assertThat(http.get(path).header("API-Version")).as(path).isEqualTo("1.0.0");
        }
    }

    static void assertProblem(Answer answer, String... codes) {
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("type").asString()).isIn((Object[])
                Stream.of(codes).map("urn:gestand:problem:"::concat).toArray());
        assertThat(answer.json().path("status").asInt()).isEqualTo(answer.status());
        assertThat(answer.header("API-Version")).isEqualTo(ApiVersion.CURRENT);
    }
}
