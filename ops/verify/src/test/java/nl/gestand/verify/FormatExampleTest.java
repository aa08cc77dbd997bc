package nl.gestand.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gestand.verify.entry.Entry;
import nl.gestand.verify.entry.KeptEvent;
import nl.gestand.verify.proof.Checkpoint;
import nl.gestand.verify.proof.TrustedKey;
import nl.gestand.verify.proof.TrustedKey.Judgement;
import org.junit.jupiter.api.Test;

/** The worked example of FORMAT.md is right, by the verifier's reckoning and by the tests' own. */
class FormatExampleTest {

    private static final Pattern BLOCK =
            Pattern.compile("<!-- example: (\\S+) -->\\s*```\\w*\\n(.*?)```", Pattern.DOTALL);
    private static final String SALT = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String PAYLOAD = "{\"on\":\"2026-01-05\"}";
    private static final String METADATA = "{\"actor\":\"a1\"}";
    private static final WrittenEvent FIRST =
            new WrittenEvent(1, "e-0", "motion.recorded", "i-0", 0, "2026-01-05T09:00:00Z", PAYLOAD, METADATA, null);
    private static final WrittenEvent SECOND =
            new WrittenEvent(2, "e-1", "motion.adopted", "i-0", 1, "2026-01-05T09:00:01.5Z", PAYLOAD, METADATA, SALT);

    @Test
    void theExampleIsWhatTheFormatMakesOfTwoEvents() throws IOException {
        Map<String, String> blocks = blocks();
        List<byte[]> leaves = List.of(FIRST.leafHash(), SECOND.leafHash());

        assertThat(blocks)
                .containsEntry("entry-0", FIRST.entry() + "\n")
                .containsEntry("entry-1", SECOND.entry() + "\n")
                .containsEntry(
                        "hashes",
                        HexFormat.of().formatHex(leaves.get(0)) + "\n"
                                + HexFormat.of().formatHex(leaves.get(1)) + "\n"
                                + HexFormat.of().formatHex(WrittenTree.root(leaves)) + "\n")
                .containsEntry("vkey", WrittenLog.KEY.vkey() + "\n")
                .containsEntry("checkpoint", WrittenLog.KEY.checkpoint(leaves));
    }

    @Test
    void theVerifierReadsTheExampleSo() throws IOException {
        Map<String, String> blocks = blocks();
        Entry entry = Entry.of(
                new KeptEvent(2L, "e-1", "motion.adopted", "1", "i-0", 1, "2026-01-05T09:00:01.5Z", PAYLOAD, METADATA),
                SALT);

        assertThat(blocks).containsEntry("entry-1", entry.canonical() + "\n");
        assertThat(blocks.get("hashes")).contains(HexFormat.of().formatHex(entry.leafHash()));
        Checkpoint checkpoint =
                Checkpoint.parse(blocks.getOrDefault("checkpoint", "").getBytes(UTF_8));
        assertThat(checkpoint.size()).isEqualTo(2);
        assertThat(TrustedKey.parse(blocks.getOrDefault("vkey", "")).judge(checkpoint))
                .isEqualTo(Judgement.SIGNED);
    }

    private static Map<String, String> blocks() throws IOException {
        Map<String, String> blocks = new HashMap<>();
        Matcher matcher = BLOCK.matcher(Files.readString(Path.of("FORMAT.md")));
        while (matcher.find()) {
            blocks.put(matcher.group(1), matcher.group(2));
        }
        return blocks;
    }
}
