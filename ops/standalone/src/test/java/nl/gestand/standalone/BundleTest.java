package nl.gestand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.gestand.verify.Verify;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an archive or a court gets is whole, proves itself without the register, and makes the same register again. */
class BundleTest {

    private static final String HOSTILE = "</bdi><script>alert(1)</script>\u202E \"../../etc\" & ]]>";

    @TempDir
    private static Path folder;

    private static RegisterHere register;
    private static Path all;
    private static Path some;

    @BeforeAll
    static void export() {
        register = RegisterHere.with(folder.resolve("data"));
        Caller liaison = register.firstAccount("liaison");
        liaison.record(
                "hostile",
                "/v1/motions",
                Map.of(
                        "number",
                        "99002-1",
                        "name",
                        HOSTILE,
                        "title",
                        HOSTILE,
                        "submitters",
                        List.of("<b>Vermeer</b>"),
                        "tabledOn",
                        "2024-01-10"));
        JsonNode letter = liaison.record(
                "letter",
                "/v1/letters",
                Map.of(
                        "numbers", List.of("99002-9"),
                        "date", Map.of("stated", "2024-03-04"),
                        "subject", HOSTILE,
                        "senders", List.of(Map.of("name", "Voorbeeld", "ministry", "JenV"))));
        String id = letter.get("id").asString();
        Caller.taken(liaison.put(
                "/v1/letters/" + id + "/document",
                "De brug is droog.",
                "Idempotency-Key",
                "document",
                "If-Match",
                "\"0\""));
        all = exported("all.zip", "--all");
        some = exported("some.zip", "--item", "28638-224", "--item", "99002-1", "--item", id);
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    @Test
    void whatIsListedIsThereWithItsChecksum() throws IOException {
        for (Path bundle : List.of(all, some)) {
            Map<String, byte[]> files = files(bundle);
            JsonNode manifest = Caller.JSON.readTree(bytes(files, "bundle.json"));
            List<String> listed = new ArrayList<>(List.of("bundle.json"));
            for (JsonNode file : manifest.get("files")) {
                byte[] bytes = bytes(files, file.get("path").asString());
                assertThat(sha256(bytes)).isEqualTo(file.get("sha256").asString());
                assertThat(bytes).hasSize(file.get("length").asInt());
                listed.add(file.get("path").asString());
            }
            assertThat(files.keySet()).containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    @Test
    void someItemsComeWithTheLettersThatTheyCite() throws IOException {
        Map<String, byte[]> files = files(some);
        JsonNode manifest = Caller.JSON.readTree(bytes(files, "bundle.json"));

        assertThat(manifest.get("scope").asString()).isEqualTo("items");
        assertThat(manifest.get("items").size()).isGreaterThan(2).isLessThan(10);
        assertThat(text(files, "events.ndjson")).contains("letter.registered").contains("99002-1");
        assertThat(files.keySet())
                .anyMatch(path -> path.startsWith("proofs/"))
                .contains("documents/" + sha256("De brug is droog.".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theVerifierAcceptsItAndRefusesAChangedOne() throws IOException {
        for (Path bundle : List.of(all, some)) {
            Ended ended = verify(bundle);
            assertThat(ended.code()).as(ended.said()).isEqualTo(0);
        }
        for (Path bundle : List.of(all, some)) {
            Path changed = changed(bundle, "events.ndjson", text -> text.replace("stated", "implied"));
            assertThat(verify(changed).code()).as("an event says otherwise").isEqualTo(1);
            assertThat(verify(changed(bundle, "account.html", text -> text + " "))
                            .code())
                    .isEqualTo(1);
        }
    }

    @Test
    void theMetadataAreValidMdto() throws IOException, SAXException {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(BundleTest.class.getResource("/mdto/mdto-xml-1.0.1-restated.xsd"));
        Map<String, byte[]> files = files(all);
        List<String> metadata =
                files.keySet().stream().filter(path -> path.startsWith("mdto/")).toList();

        assertThat(metadata).hasSizeGreaterThan(60).contains("mdto/bundle.xml");
        for (String path : metadata) {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes(files, path)), path));
        }
        assertThatThrownBy(() -> schema.newValidator()
                        .validate(new StreamSource(
                                new ByteArrayInputStream(("<MDTO xmlns=\"https://www.nationaalarchief.nl/mdto\">"
                                                + "<informatieobject><naam>x</naam></informatieobject></MDTO>")
                                        .getBytes(StandardCharsets.UTF_8)))))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void noNameBreaksOutOfTheAccountOrTheZip() throws IOException {
        Map<String, byte[]> files = files(some);
        String account = text(files, "account.html");

        assertThat(account)
                .startsWith("<!DOCTYPE html>\n<html lang=\"nl\">")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("&lt;b&gt;Vermeer&lt;/b&gt;")
                .doesNotContain("<script>")
                .doesNotContain("<b>Vermeer")
                .doesNotContain("src=")
                .doesNotContain("http:");
        assertThat(files.keySet()).allMatch(path -> path.matches("[a-z0-9][a-zA-Z0-9./-]*") && !path.contains(".."));
        assertThat(account).contains("Vastgelegd", "parlementair contactpersoon", "<q>");
    }

    @Test
    void onlyAuditorsGetOneAndAllFaultsAreNamed() {
        assertThat(register.anonymous().get("/v1/bundles?items=all").statusCode())
                .isEqualTo(401);
        for (String other : List.of("liaison", "griffier")) {
            assertThat(register.firstAccount(other).get("/v1/bundles?items=all").statusCode())
                    .isEqualTo(403);
        }
        Caller auditor = register.firstAccount("auditor");
        JsonNode faults = Caller.json(auditor.get("/v1/bundles?items=nonsense&items=11111-1&size=1"));
        assertThat(faults.get("errors").size()).isEqualTo(3);
        assertThat(auditor.get("/v1/bundles").statusCode()).isEqualTo(400);
        assertThat(auditor.get("/v1/bundles?items=all&items=28638-224").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aBundleMakesTheSameRegisterAgain() {
        Path data = folder.resolve("again");
        try (RegisterHere again = RegisterHere.empty(data, "--gestand.bundle=" + all.toAbsolutePath())) {
            long size = size(register);
            await().atMost(Duration.ofSeconds(20)).until(() -> size(again) >= size);
            assertThat(root(again, size)).isEqualTo(root(register, size));
            assertThat(reads(again)).isEqualTo(reads(register));
            assertThat(claims(again)).isEqualTo(claims(register));

            Caller liaison = again.firstAccount("liaison");
            assertThat(liaison.post(
                                    "/v1/motions",
                                    Map.of("number", "28638-224", "title", "x", "submitters", List.of("y")),
                                    "Idempotency-Key",
                                    "taken")
                            .statusCode())
                    .isEqualTo(409);
            JsonNode superseding = liaison.read("/v1/motions/28638-244");
            assertThat(liaison.post(
                                    "/v1/motions/28638-244/supersessions",
                                    Map.of("by", Map.of("number", "28638-224"), "basis", "inferred"),
                                    "Idempotency-Key",
                                    "circle",
                                    "If-Match",
                                    "\"" + superseding.get("version").asString() + "\"")
                            .body())
                    .contains("circular-supersession");
            Caller.taken(liaison.post(
                    "/v1/motions",
                    Map.of("number", "99002-2", "title", "Verder", "submitters", List.of("Vermeer")),
                    "Idempotency-Key",
                    "goes-on"));
        }
        assertThatThrownBy(() -> RegisterHere.empty(data, "--gestand.bundle=" + all.toAbsolutePath()))
                .hasStackTraceContaining("The register is not empty");
    }

    @Test
    void aBundleThatIsNotWholeOrWasChangedIsRefusedWithAllThatIsWrong() throws IOException {
        Path data = folder.resolve("refused");
        Path changed = changed(
                all,
                "events.ndjson",
                text -> text.replaceFirst("motion\\.recorded", "motion.imagined")
                        .replaceFirst("\"sequence\":1", "\"sequence\":4"));
        assertThatThrownBy(() -> RegisterHere.empty(data, "--gestand.bundle=" + changed))
                .hasStackTraceContaining("events.ndjson has another checksum")
                .hasStackTraceContaining("motion.imagined")
                .hasStackTraceContaining("has sequence 4")
                .hasStackTraceContaining("not those that the checkpoint vouches for");
        assertThatThrownBy(() -> RegisterHere.empty(data, "--gestand.bundle=" + some.toAbsolutePath()))
                .hasStackTraceContaining("it holds some items only");
        try (RegisterHere empty = RegisterHere.empty(data)) {
            assertThat(empty.database()
                            .sql("select count(*) from event")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    private static Path exported(String name, String... chosen) {
        long events = register.database()
                .sql("select count(*) from event")
                .query(Long.class)
                .single();
        await().atMost(Duration.ofSeconds(20)).until(() -> size(register) == events);
        Path file = folder.resolve(name);
        List<String> arguments = new ArrayList<>(List.of(chosen));
        arguments.add(Ops.text(file));
        Ops.Ended ended = Ops.run(
                Map.of(
                        "GESTAND_URL", register.address().toString(),
                        "GESTAND_USER", "auditor",
                        "GESTAND_PASSWORD", register.password("auditor")),
                "export",
                arguments.toArray(String[]::new));
        assertThat(ended.code()).as(ended.said()).isZero();
        return file;
    }

    private static long size(RegisterHere of) {
        return of.database()
                .sql("select coalesce(max(tree_size), 0) from log_checkpoint")
                .query(Long.class)
                .single();
    }

    private static String root(RegisterHere of, long size) {
        return of.database()
                .sql("select root from log_checkpoint where tree_size = ?")
                .param(size)
                .query(String.class)
                .single();
    }

    private static Map<String, JsonNode> reads(RegisterHere of) {
        Caller auditor = of.firstAccount("auditor");
        Map<String, JsonNode> reads = new LinkedHashMap<>();
        for (String kind : List.of("/v1/motions", "/v1/commitments")) {
            JsonNode list = auditor.read(kind + "?pageSize=200&sort=title&validAt=2024-06-30");
            for (JsonNode item : list.get("items")) {
                String one = kind + "/" + item.get("id").asString();
                // where the first log has holes, the second has not
                reads.put(one, ((ObjectNode) item).without("position"));
                reads.put(one + "/history", auditor.read(one + "/history"));
            }
        }
        for (JsonNode letter : auditor.read("/v1/letters").get("items")) {
            reads.put("/v1/letters/" + letter.get("id").asString(), ((ObjectNode) letter).without("position"));
        }
        return reads;
    }

    private static List<List<String>> claims(RegisterHere of) {
        return List.of(
                        "select concat(number_text, ' ', holder_id, ' ', holder_kind) from number_claim order by 1",
                        "select concat(fact_id, ' ', item_id, ' ', successor) from supersession order by 1",
                        "select concat(item_id, ' ', into_id) from merged_item order by 1",
                        "select concat(item_id, ' ', ministry, ' ', committee) from responsible order by 1",
                        "select concat(letter_id, ' ', letter_day, ' ', sha256, ' ', withdrawn) from known_letter order by 1")
                .stream()
                .map(sql -> of.database()
                        .sql(sql)
                        .query((row, number) -> row.getString(1))
                        .list())
                .toList();
    }

    private record Ended(int code, String said) {}

    private static Ended verify(Path bundle) {
        StringWriter said = new StringWriter();
        String vkey = register.anonymous().get("/v1/log/vkey").body().strip();
        int code = Verify.run(new PrintWriter(said), Map.of(), "--bundle", Ops.text(bundle), "--vkey", vkey);
        return new Ended(code, said.toString());
    }

    /** The bundle with one file changed, and nothing else. */
    private static Path changed(Path bundle, String path, UnaryOperator<String> change) throws IOException {
        Path changed = Files.createTempFile(folder, "changed", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (Map.Entry<String, byte[]> file : files(bundle).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                byte[] bytes = file.getValue();
                zip.write(
                        file.getKey().equals(path)
                                ? change.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
                zip.closeEntry();
            }
        }
        return changed;
    }

    private static Map<String, byte[]> files(Path bundle) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(bytes(files, path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Map<String, byte[]> files, String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
