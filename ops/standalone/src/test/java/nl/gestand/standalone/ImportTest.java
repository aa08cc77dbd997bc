package nl.gestand.standalone;

import static nl.gestand.standalone.OpenDataRecords.commitment;
import static nl.gestand.standalone.OpenDataRecords.motion;
import static nl.gestand.standalone.OpenDataRecords.motions;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import nl.gestand.standalone.FakeOData.Trouble;
import nl.gestand.standalone.importing.ImportOpenData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/** The client against a register in a process of its own, with files and with a service that has bad days. */
class ImportTest {

    @TempDir
    private static Path folder;

    private static RegisterProcess register;

    private final StringWriter said = new StringWriter();

    @BeforeAll
    static void start() {
        register = RegisterProcess.standalone(folder.resolve("data"), "--gestand.sample=false");
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    @Test
    void aServiceIsReadPageByPageThroughItsTroublesAndThenOnlyForWhatChanged() {
        try (FakeOData service = new FakeOData()
                .with("Zaak", motions(100, 107))
                .with("Toezegging", List.of(commitment(1)))
                .troubled(
                        Trouble.FAILS,
                        Trouble.ASKS_TO_WAIT,
                        Trouble.BREAKS_OFF,
                        Trouble.IS_SLOW,
                        Trouble.IS_HALF_A_PAGE)) {
            assertThat(run(service.address())).as(said.toString()).isZero();
            assertThat(counted("new")).isEqualTo(8);
            assertThat(total("2021Z00106")).isEqualTo(1);

            int before = service.asked().size();
            service.with("Zaak", with(motions(100, 107), motion(107, "2021-03-01T08:00:00Z")));
            assertThat(run(service.address())).isZero();

            assertThat(service.asked().get(before)).contains("ApiGewijzigdOp ge 2021-02-06T08:01:46.5");
            assertThat(counted("records"))
                    .as("the last seen and the new one, and the commitment")
                    .isEqualTo(3);
            assertThat(counted("new")).isEqualTo(1);
            assertThat(service.asked())
                    .filteredOn(query -> query.contains("$expand=Document"))
                    .isNotEmpty();
        }
    }

    @Test
    void aServiceThatStaysAwayStopsTheImportWhichGoesOnWhereItStopped() {
        try (FakeOData service = new FakeOData().with("Zaak", motions(200, 206))) {
            assertThat(run(service.address() + "/Zaak")).isZero();
            service.with("Zaak", motions(200, 210))
                    .troubled(Trouble.IS_SLOW, Trouble.FAILS, Trouble.FAILS, Trouble.FAILS, Trouble.FAILS);

            assertThat(run("--attempts", "3", service.address() + "/Zaak")).isEqualTo(1);
            int before = service.asked().size();
            assertThat(run("--attempts", "9", service.address() + "/Zaak")).isZero();

            assertThat(service.asked().get(before))
                    .as("from the page that failed")
                    .contains("$skiptoken=2");
            assertThat(total("2021Z00209")).isEqualTo(1);
        }
    }

    @Test
    void aLinkToAnAddressThatNobodyNamedIsNotFollowed() {
        try (FakeOData elsewhere = new FakeOData().with("Zaak", motions(300, 303));
                FakeOData service =
                        new FakeOData().with("Zaak", motions(300, 303)).leadingTo(elsewhere)) {
            assertThat(run(service.address() + "/Zaak")).isEqualTo(1);

            assertThat(said.toString()).contains("was not named");
            assertThat(elsewhere.asked()).isEmpty();
        }
    }

    @Test
    void aFolderOfFilesOfEachKindIsRead() throws IOException {
        Path files = Files.createDirectory(folder.resolve("files"));
        Files.writeString(files.resolve("a.jsonl"), lines(motions(400, 403)));
        Files.writeString(files.resolve("b.json"), Caller.JSON.writeValueAsString(motions(403, 405)));
        try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(files.resolve("c.json.gz")))) {
            gzip.write(Caller.JSON.writeValueAsBytes(Map.of("@odata.count", 1, "value", motions(405, 406))));
        }
        Files.writeString(files.resolve("notes.txt"), "not read");

        assertThat(run("--page-size", "2", files.toString())).isZero();

        assertThat(counted("new")).isEqualTo(6);
        assertThat(run(files.toString())).isZero();
        assertThat(counted("unchanged")).isEqualTo(6);
        assertThat(counted("events")).isZero();
    }

    @Test
    void whatNeedsALookHasAnExitCodeOfItsOwn() throws IOException {
        Path file = folder.resolve("bad.jsonl");
        Files.writeString(file, lines(motions(500, 501)) + "{\"Id\": \"x\", \"Soort\": \n");

        assertThat(run(file.toString())).isEqualTo(3);

        assertThat(counted("quarantined")).isEqualTo(1);
        JsonNode list = register.firstAccount("griffier").read("/v1/imports/open-data/quarantine");
        assertThat(list.at("/items/0/reason").asString()).contains("JSON");
        assertThat(register.anonymous().get("/v1/imports/open-data/quarantine").statusCode())
                .isEqualTo(401);
        assertThat(register.firstAccount("auditor")
                        .get("/v1/imports/open-data/quarantine")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void wrongUseIsToldApart() {
        assertThat(run("no-such-file.jsonl")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(ImportOpenData.commandLine(Map.of("GESTAND_URL", "http://127.0.0.1:1"))
                        .setErr(new PrintWriter(said))
                        .execute("x.jsonl"))
                .isEqualTo(2);
        assertThat(said.toString()).contains("GESTAND_USER");
    }

    @Test
    void aPageHasLimitsAndOnlyALiaisonSendsIt() {
        Caller liaison = register.firstAccount("liaison");

        assertThat(register.firstAccount("griffier")
                        .post("/v1/imports/open-data", "[]", "Idempotency-Key", "g")
                        .statusCode())
                .isEqualTo(403);
        assertThat(liaison.post("/v1/imports/open-data", "[]").statusCode()).isEqualTo(400);
        assertThat(liaison.post("/v1/imports/open-data", "{}", "Idempotency-Key", "no-page")
                        .statusCode())
                .isEqualTo(400);
        assertThat(liaison.post(
                                "/v1/imports/open-data",
                                "no gzip",
                                "Idempotency-Key",
                                "no-gzip",
                                "Content-Encoding",
                                "gzip")
                        .statusCode())
                .isEqualTo(400);
        assertThat(liaison.post(
                                "/v1/imports/open-data",
                                "[" + "{},".repeat(10_000) + "{}]",
                                "Idempotency-Key",
                                "too-many")
                        .statusCode())
                .isEqualTo(413);
    }

    private int run(String... arguments) {
        said.getBuffer().setLength(0);
        Caller liaison = register.firstAccount("liaison");
        String[] words = new String(java.util.Base64.getDecoder()
                        .decode(String.valueOf(liaison.authorization()).substring("Basic ".length())))
                .split(":", 2);
        CommandLine client = ImportOpenData.commandLine(Map.of(
                        "GESTAND_URL",
                        register.address().toString(),
                        "GESTAND_USER",
                        words[0],
                        "GESTAND_PASSWORD",
                        words[1]))
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said));
        List<String> all = new ArrayList<>(List.of("--no-progress", "--first-pause", "20"));
        all.addAll(List.of(arguments));
        return client.execute(all.toArray(String[]::new));
    }

    private int counted(String what) {
        return said.toString()
                .lines()
                .filter(line -> line.startsWith(what + " "))
                .map(line -> Integer.valueOf(line.substring(what.length()).strip()))
                .findFirst()
                .orElse(-1);
    }

    /** How many motions the lists show for a number, once the views have come to the end of the log. */
    private static int total(String number) {
        JsonNode none = Caller.json(register.firstAccount("liaison")
                .post("/v1/imports/open-data", "[]", "Idempotency-Key", "where-is-the-end-for-" + number));
        return register.anonymous()
                .readAt(none, "/v1/motions?q=" + number)
                .get("total")
                .asInt();
    }

    private static List<Map<String, Object>> with(List<Map<String, Object>> records, Map<String, Object> more) {
        List<Map<String, Object>> all = new ArrayList<>(records);
        all.add(more);
        return all;
    }

    private static String lines(List<Map<String, Object>> records) {
        return records.stream().map(Caller.JSON::writeValueAsString).collect(Collectors.joining("\n", "", "\n"));
    }
}
