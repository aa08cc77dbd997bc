package nl.gestand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.gestand.verify.Verify;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a register sealed is proven by the verifier, which knows nothing of its code; an edit behind its back is named. */
class ProvenLogTest {

    @TempDir
    private Path folder;

    private record Sealed(String eventId, long leaf) {}

    private record Said(int exitCode, String text) {}

    @Test
    void aRegisterIsProvenAndOnePayloadThatIsEditedIsNamed() throws Exception {
        Path data = folder.resolve("data");
        Path file = data.resolve("events").resolve("events");
        long leaves;
        try (RegisterProcess register = RegisterProcess.standalone(data)) {
            leaves = onceAllIsSealed(register);
            keep(register);
            assertThat(verify("--url", register.address() + "/v1/log"))
                    .satisfies(said -> assertThat(said.text())
                            .startsWith("PROVEN")
                            .contains(
                                    "checkpoint of " + register.leaves() + " leaves",
                                    "Payloads, metadata and documents"))
                    .satisfies(said -> assertThat(said.exitCode()).isZero());
            assertThat(verify("--h2", file.toString()))
                    .satisfies(said -> assertThat(said.text()).contains("is in use"))
                    .satisfies(said -> assertThat(said.exitCode()).isEqualTo(3));
        }
        assertThat(verify("--h2", file.toString()))
                .satisfies(said ->
                        assertThat(said.text()).startsWith("PROVEN").contains(leaves + " leaves with their events"))
                .satisfies(said -> assertThat(said.exitCode()).isZero());

        Sealed edited = edit(file);
        assertThat(verify("--h2", file.toString()))
                .satisfies(said -> assertThat(said.text())
                        .startsWith("WRONG: 1 thing")
                        .contains(
                                "event altered: payload or salt",
                                "leaf " + edited.leaf() + ", event " + edited.eventId()))
                .satisfies(said -> assertThat(said.exitCode()).isEqualTo(1));
    }

    /** On a file of its own the positions have no holes, so the last one is how many events there are. */
    private static long onceAllIsSealed(RegisterProcess register) {
        JsonNode receipt = register.firstAccount("liaison")
                .record(
                        "proven-1",
                        "/v1/motions",
                        Map.of("name", "proven", "title", "Motie", "submitters", List.of("Jansen")));
        long events = receipt.get("position").asLong();
        await().atMost(Duration.ofSeconds(30)).until(() -> register.leaves() == events);
        return events;
    }

    private void keep(RegisterProcess register) throws IOException {
        for (String name : List.of("checkpoint", "vkey")) {
            Files.writeString(
                    folder.resolve(name),
                    register.anonymous().get("/v1/log/" + name).body());
        }
    }

    private Said verify(String... evidence) {
        List<String> arguments = new ArrayList<>(List.of(evidence));
        arguments.addAll(List.of("--vkey", folder.resolve("vkey").toString()));
        arguments.addAll(List.of("--checkpoint", folder.resolve("checkpoint").toString()));
        StringWriter text = new StringWriter();
        int exitCode = Verify.run(new PrintWriter(text), Map.of(), arguments.toArray(String[]::new));
        return new Said(exitCode, text.toString());
    }

    private static Sealed edit(Path file) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + file, "sa", "");
                Statement statement = database.createStatement()) {
            Sealed sealed;
            try (ResultSet row = statement.executeQuery(
                    "select event_id, leaf_index from log_leaf order by leaf_index desc fetch first 1 rows only")) {
                row.next();
                sealed = new Sealed(row.getString(1), row.getLong(2));
            }
            statement.execute("update event set payload = payload || ' ' where event_id = '" + sealed.eventId() + "'");
            return sealed;
        }
    }
}
