package nl.gestand.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log at its address is checked as an outsider would: by what everybody may see. */
class MonitorTest {

    private static final WrittenLog LOG = WrittenLog.sample(600);

    @TempDir
    Path folder;

    @Test
    void whatNobodyTouchedIsProvenAndPayloadsAreSaidNotToBe() throws Exception {
        try (ServedLog served = new ServedLog(LOG)) {
            Outcome outcome = verify(served, LOG.checkpoint(40), LOG.checkpoint(257), LOG.checkpoint());
            assertThat(outcome.findings()).isEmpty();
            assertThat(outcome.exitCode()).isZero();
            assertThat(outcome.text()).contains("600 events of 30 items", "Payloads, metadata and documents");
        }
    }

    @Test
    void anEntryThatIsNotItsTilesIsFound() throws Exception {
        try (ServedLog served = new ServedLog(LOG)) {
            served.paths.computeIfPresent(
                    "/tile/entries/000",
                    (path, tile) -> new String(tile, UTF_8)
                            .replace("event-77", "event-78")
                            .getBytes(UTF_8));
            served.paths.computeIfPresent("/tile/1/000.p/2", (path, tile) -> new byte[64]);
            assertThat(verify(served).findings()).containsExactlyInAnyOrder("root", "tile leaf 77", "tile");
        }
    }

    @Test
    void aRewrittenHistoryIsFoundByAKeptCheckpoint() throws Exception {
        WrittenLog other = LOG.with(LOG.events().get(99).withPayload("{}"));
        try (ServedLog served = new ServedLog(other)) {
            assertThat(verify(served).exitCode()).isZero();
            assertThat(verify(served, LOG.checkpoint(40), LOG.checkpoint(257)).findings())
                    .containsExactly("rewritten", "proof");
        }
    }

    @Test
    void anEndThatWasCutOffAndAnotherKeyAreFound() throws Exception {
        try (ServedLog served = new ServedLog(LOG.first(300))) {
            assertThat(verify(served, LOG.checkpoint(600)).findings()).containsExactly("cut-off");
        }
        try (ServedLog served = new ServedLog(LOG.signedBy(WrittenLog.OTHER_KEY))) {
            assertThat(verify(served).findings()).containsExactly("wrong-key", "wrong-key");
        }
    }

    @Test
    void aTileThatOnlyItsFullFormIsKeptOfIsTaken() throws Exception {
        try (ServedLog served = new ServedLog(LOG)) {
            served.paths.put("/checkpoint", LOG.checkpoint(257).getBytes(UTF_8));
            served.paths.put("/tile/1/000.p/1", WrittenLog.joined(LOG.level(1).subList(0, 1)));
            assertThat(verify(served).findings()).isEmpty();
        }
    }

    @Test
    void theLastTimeStampIsCheckedWithItsCheckpoint() throws Exception {
        WrittenStamper stamper = new WrittenStamper("CN=Stamper");
        try (ServedLog served = new ServedLog(LOG)) {
            served.stamped = "257";
            served.paths.put(
                    "/checkpoint.tsr", stamper.answer(LOG.checkpoint(257).getBytes(UTF_8)));
            served.paths.put("/checkpoint?treeSize=257", LOG.checkpoint(257).getBytes(UTF_8));
            assertThat(verify(served).findings()).isEmpty();
            assertThat(verify(served).text()).contains("1 of 1 hold");

            served.paths.put(
                    "/checkpoint.tsr", stamper.answer(LOG.checkpoint(40).getBytes(UTF_8)));
            assertThat(verify(served).findings()).containsExactly("time-stamp");
            served.paths.put("/checkpoint.tsr", new byte[] {1});
            assertThat(verify(served).findings()).containsExactly("time-stamp");
            served.stamped = "../";
            assertThat(verify(served).findings()).containsExactly("time-stamp");
        }
    }

    @Test
    void whatDoesNotAnswerAsALogCannotBeChecked() throws Exception {
        try (ServedLog served = new ServedLog(LOG)) {
            served.paths.put("/tile/entries/000", new byte[] {0, 9, 1});
            Outcome outcome = verify(served);
            assertThat(outcome.exitCode()).isEqualTo(3);
            assertThat(outcome.text()).contains("Tile 0 of entries cannot be read");
            served.paths.clear();
            assertThat(verify(served).text()).contains("is not there (404)");
        }
        for (String address : List.of("http://127.0.0.1:1/v1/log", "ftp://x", "http://", "http://a b")) {
            Outcome outcome = Outcome.of(Map.of(), "--url", address);
            assertThat(outcome.exitCode()).as(address).isEqualTo(3);
        }
    }

    private Outcome verify(ServedLog served, String... kept) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--url", served.address(), "--vkey", WrittenLog.KEY.vkey()));
        for (int i = 0; i < kept.length; i++) {
            arguments.add("--checkpoint");
            arguments.add(
                    Files.writeString(folder.resolve("kept-" + i), kept[i]).toString());
        }
        return Outcome.of(Map.of(), arguments.toArray(String[]::new));
    }
}
