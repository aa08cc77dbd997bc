package nl.gestand.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A time stamp is of its checkpoint, by whom one trusts; or it is found. */
class StampTest {

    private static final WrittenLog LOG = WrittenLog.sample(20);
    private static final WrittenStamper STAMPER = new WrittenStamper("CN=Stamper");

    @TempDir
    Path folder;

    @Test
    void aStampOfThisCheckpointByATrustedStamperHolds() throws Exception {
        Path trusted = Files.writeString(folder.resolve("tsa.pem"), STAMPER.pem());
        Outcome outcome = verify(STAMPER.stamp(LOG.checkpoint().getBytes(UTF_8)), "--tsa", trusted.toString());

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.text()).contains("1 of 1 hold");
    }

    @Test
    void aStampOfBeforeAnotherKeySignedBelowHoldsToo() throws Exception {
        String next = WrittenLog.OTHER_KEY.checkpoint(LOG.leaves());
        WrittenBundle bundle = WrittenBundle.ofAll(LOG);
        bundle.put("checkpoint", LOG.checkpoint() + next.substring(next.indexOf("\n\n") + 2));
        bundle.files.put("checkpoint.tst", STAMPER.stamp(LOG.checkpoint().getBytes(UTF_8)));
        Path zip = bundle.list().zip(folder.resolve("b.zip"));

        assertThat(Outcome.of(Map.of(), "--bundle", zip.toString(), "--vkey", WrittenLog.KEY.vkey())
                        .exitCode())
                .isZero();
    }

    @Test
    void withoutATrustedStamperItIsSaidThatAnybodyMayHaveStamped() throws Exception {
        Outcome outcome = verify(STAMPER.stamp(LOG.checkpoint().getBytes(UTF_8)));
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.text()).contains("Who stamped the times", "CN=Stamper");
    }

    @Test
    void aStampOfAnotherCheckpointOrOfAStrangerOrNoneIsFound() throws Exception {
        Path trusted = Files.writeString(folder.resolve("tsa.pem"), new WrittenStamper("CN=Other").pem());
        byte[] sound = STAMPER.stamp(LOG.checkpoint().getBytes(UTF_8));
        byte[] spoilt = sound.clone();
        spoilt[spoilt.length - 10] ^= 1;

        assertThat(verify(STAMPER.stamp(new byte[1])).findings()).containsExactly("time-stamp");
        assertThat(verify(sound, "--tsa", trusted.toString()).findings()).containsExactly("time-stamp");
        for (byte[] none : List.of(spoilt, new byte[0], new byte[] {48, 3, 2, 1, 1}, "no stamp".getBytes(UTF_8))) {
            assertThat(verify(none).findings()).containsExactly("time-stamp");
        }
    }

    private Outcome verify(byte[] stamp, String... more) throws Exception {
        WrittenBundle bundle = WrittenBundle.ofAll(LOG);
        bundle.files.put("checkpoint.tst", stamp);
        Path zip = bundle.list().zip(folder.resolve("b.zip"));
        String[] arguments = new String[4 + more.length];
        System.arraycopy(
                new String[] {"--bundle", zip.toString(), "--vkey", WrittenLog.KEY.vkey()}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Outcome.of(Map.of(), arguments);
    }
}
