package nl.gestand.query.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import nl.gestand.events.FactId;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.query.QueryProcess;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What anyone can fetch of the log and verify, without signing in; of a process as it runs. */
class LogOverHttpTest {

    private static final int EVENTS = 300;
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext process;
    private static HttpClient http;

    @BeforeAll
    static void start() {
        http = HttpClient.newHttpClient();
        process = new SpringApplication(QueryProcess.class)
                .run("--server.port=0", "--gestand.data=" + data, "--MONGODB_URI=", "--spring.main.banner-mode=off");
        EventStore store = process.getBean(EventStore.class);
        MetaData who = MetaData.with("actor", "u-secret").and("role", "liaison");
        store.publish(IntStream.range(0, EVENTS)
                .mapToObj(i -> new GenericDomainEventMessage<>(
                        "item", "item-1", i, new FactRetracted(new FactId("item-1", 0), LogWorld.SECRET), who))
                .toList());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> text("/v1/log/checkpoint").contains("\n" + EVENTS + "\n"));
    }

    @AfterAll
    static void stop() {
        process.close();
        http.close();
    }

    @Test
    void theCheckpointIsSignedByTheKeyThatIsPublished() {
        HttpResponse<byte[]> answer = get("/v1/log/checkpoint");
        SignedNote note = SignedNote.parse(text("/v1/log/checkpoint"));

        assertThat(header(answer, "Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=1, public");
        assertThat(VerifierKey.parse(text("/v1/log/vkey").strip()).signed(note)).isTrue();
        assertThat(text("/v1/log/checkpoint?treeSize=" + EVENTS)).isEqualTo(note.toString());
    }

    @Test
    void tilesGiveTheRootThatWasSigned() {
        HttpResponse<byte[]> full = get("/v1/log/tile/0/000");
        HeldTiles held = new HeldTiles();
        held.write(0, 0, full.body());
        held.write(0, 1, get("/v1/log/tile/0/001.p/44").body());
        held.write(1, 0, get("/v1/log/tile/1/000.p/1").body());

        assertThat(full.body()).hasSize(8192);
        assertThat(header(full, "Content-Type")).isEqualTo("application/octet-stream");
        assertThat(header(full, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(header(full, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(base64(new Tree(held).root(EVENTS))).isEqualTo(root());
    }

    @Test
    void anyWidthThatWasReachedIsAnswered() {
        byte[] widest = get("/v1/log/tile/0/001.p/44").body();

        assertThat(get("/v1/log/tile/0/001.p/7").body()).isEqualTo(Arrays.copyOf(widest, 7 * TreeHash.LENGTH));
        assertThat(get("/v1/log/tile/0/000.p/255").body()).hasSize(255 * TreeHash.LENGTH);
        assertThat(get("/v1/log/tile/0/001.p/45").statusCode()).isEqualTo(404);
        assertThat(get("/v1/log/tile/0/001").statusCode()).isEqualTo(404);
    }

    @Test
    void entriesHashToTheLeavesAndNameNobody() throws IOException {
        List<byte[]> entries = entries(get("/v1/log/tile/entries/000").body());
        byte[] leaves = get("/v1/log/tile/0/000").body();

        assertThat(entries).hasSize(256);
        for (int i = 0; i < entries.size(); i++) {
            assertThat(TreeHash.leaf(entries.get(i)))
                    .isEqualTo(Arrays.copyOfRange(leaves, i * TreeHash.LENGTH, (i + 1) * TreeHash.LENGTH));
            assertThat(new String(entries.get(i), StandardCharsets.UTF_8))
                    .doesNotContain(LogWorld.SECRET, "u-secret", "salt");
        }
        JsonNode entry = JSON.readTree(entries.get(7));
        assertThat(entry.propertyNames())
                .containsExactly(
                        "eventId",
                        "itemId",
                        "metadataHash",
                        "name",
                        "payloadHash",
                        "recordedAt",
                        "revision",
                        "sequence");
        assertThat(entry.get("sequence").asInt()).isEqualTo(7);
        assertThat(entries(get("/v1/log/tile/entries/001.p/44").body())).hasSize(44);
        assertThat(get("/v1/log/tile/entries/001").statusCode()).isEqualTo(404);
    }

    @Test
    void entriesAreCompressedForWhoTakesThat() throws IOException {
        HttpResponse<byte[]> plain = get("/v1/log/tile/entries/000", "Accept-Encoding", "gzip;q=0, identity");
        HttpResponse<byte[]> small = get("/v1/log/tile/entries/000", "Accept-Encoding", "br, gzip");

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(header(small, "Content-Encoding")).isEqualTo("gzip");
        assertThat(small.headers().allValues("Vary").toString()).contains("Accept-Encoding");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(small.body())).readAllBytes())
                .isEqualTo(plain.body());
    }

    @Test
    void anEventIsProvenToBeInTheLog() {
        String event = JSON.readTree(leaf(259)).get("eventId").asString();
        JsonNode byId = json("/v1/log/proofs/inclusion?eventId=" + event);
        JsonNode early = json("/v1/log/proofs/inclusion?leafIndex=3&treeSize=5");

        assertThat(byId).isEqualTo(json("/v1/log/proofs/inclusion?leafIndex=259"));
        assertThat(byId.get("checkpoint").asString()).isEqualTo(text("/v1/log/checkpoint"));
        assertThat(ProofCheck.includes(
                        bytes(byId.get("leafHash")),
                        259,
                        EVENTS,
                        hashes(byId),
                        Base64.getDecoder().decode(root())))
                .isTrue();
        assertThat(TreeHash.leaf(leaf(259))).isEqualTo(bytes(byId.get("leafHash")));
        assertThat(early.get("treeSize").asInt()).isEqualTo(5);
        assertThat(early.get("checkpoint").isNull()).isTrue();
    }

    @Test
    void aProofIsGivenAsAFileThatStandsByItself() {
        String event = JSON.readTree(leaf(12)).get("eventId").asString();
        HttpResponse<byte[]> answer = get("/v1/log/events/" + event + ".tlog-proof");
        List<String> lines =
                new String(answer.body(), StandardCharsets.UTF_8).lines().toList();
        int blank = lines.indexOf("");
        List<byte[]> path = lines.subList(2, blank).stream()
                .map(Base64.getDecoder()::decode)
                .toList();

        assertThat(header(answer, "Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(lines.subList(0, 2)).containsExactly("c2sp.org/tlog-proof@v1", "index 12");
        assertThat(String.join("\n", lines.subList(blank + 1, lines.size())) + "\n")
                .isEqualTo(text("/v1/log/checkpoint"));
        assertThat(ProofCheck.includes(
                        TreeHash.leaf(leaf(12)),
                        12,
                        EVENTS,
                        path,
                        Base64.getDecoder().decode(root())))
                .isTrue();
    }

    @Test
    void theLogIsProvenToHaveGrown() {
        JsonNode proof = json("/v1/log/proofs/consistency?from=77&to=300");
        HeldTiles leaves = new HeldTiles();
        leaves.write(0, 0, get("/v1/log/tile/0/000").body());

        assertThat(ProofCheck.grows(
                        77,
                        300,
                        hashes(proof),
                        new Tree(leaves).root(77),
                        Base64.getDecoder().decode(root())))
                .isTrue();
        assertThat(json("/v1/log/proofs/consistency?from=77")).isEqualTo(proof);
        assertThat(json("/v1/log/proofs/consistency?from=300").get("hashes")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/log/tile/0/0",
                "/v1/log/tile/0/x000/000",
                "/v1/log/tile/00/000",
                "/v1/log/tile/64/000",
                "/v1/log/tile/-1/000",
                "/v1/log/tile/0/999",
                "/v1/log/tile/0/x999/x999/x999/x999/999",
                "/v1/log/tile/3/000",
                "/v1/log/tile/0/000.p/0",
                "/v1/log/tile/0/000.p/256",
                "/v1/log/tile/0/000.p",
                "/v1/log/tile/0/",
                "/v1/log/tile/0",
                "/v1/log/tile/entries/x999/x999/x999/x999/999",
                "/v1/log/tile/entries/abc",
                "/v1/log/tile/entries/",
                "/v1/log/checkpoint?treeSize=77",
                "/v1/log/checkpoint.tsr",
                "/v1/log/events/none.tlog-proof",
                "/v1/log/proofs/inclusion?eventId=none",
                "/v1/log/proofs/inclusion?leafIndex=300",
                "/v1/log/proofs/inclusion?leafIndex=5&treeSize=5",
                "/v1/log/proofs/inclusion?leafIndex=5&treeSize=301",
                "/v1/log/proofs/consistency?from=301",
                "/v1/log/proofs/consistency?from=1&to=999999999999999999"
            })
    void whatIsNotThereIsAProblem(String path) {
        HttpResponse<byte[]> answer = get(path);

        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/log/proofs/inclusion, 1",
        "/v1/log/proofs/inclusion?leafIndex=1&eventId=a, 1",
        "/v1/log/proofs/inclusion?leafIndex=-1, 1",
        "/v1/log/proofs/inclusion?leafIndex=x&treeSize=0, 2",
        "/v1/log/proofs/inclusion?leafIndex=99999999999999999999, 1",
        "/v1/log/proofs/consistency, 1",
        "/v1/log/proofs/consistency?from=0, 1",
        "/v1/log/proofs/consistency?from=5&to=4, 1",
        "/v1/log/proofs/consistency?from=5&too=6, 1",
        "/v1/log/checkpoint?size=1, 1",
        "/v1/log/tile/0/000?x=1, 1"
    })
    void whatIsWrongByItselfIsNamedAtOnce(String path, int faults) {
        HttpResponse<byte[]> answer = get(path);

        assertThat(answer.statusCode()).as(path).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).get("errors")).hasSize(faults);
    }

    /** The private key, and what the file beside it says, are for their owner only. */
    @Test
    void secretsStayWhereTheyAre() throws IOException {
        for (String file : List.of("log-key", "log-key.signed")) {
            assertThat(Files.getPosixFilePermissions(data.resolve(file)))
                    .as(file)
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static byte[] leaf(int index) {
        try {
            String tile = index < 256 ? "000" : "001.p/44";
            return entries(get("/v1/log/tile/entries/" + tile).body()).get(index % 256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> entries(byte[] bundle) throws IOException {
        List<byte[]> entries = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bundle))) {
            while (in.available() > 0) {
                entries.add(in.readNBytes(in.readUnsignedShort()));
            }
        }
        return entries;
    }

    private static String root() {
        return text("/v1/log/checkpoint").lines().toList().get(2);
    }

    private static List<byte[]> hashes(JsonNode proof) {
        return StreamSupport.stream(proof.get("hashes").spliterator(), false)
                .map(LogOverHttpTest::bytes)
                .toList();
    }

    private static byte[] bytes(JsonNode base64) {
        return Base64.getDecoder().decode(base64.asString());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static JsonNode json(String path) {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static String text(String path) {
        return new String(get(path).body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static HttpResponse<byte[]> get(String path, String... headers) {
        String port = process.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Origin", "https://elsewhere.example");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
