package nl.gestand.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever it is given, the verifier says in words what is wrong with it, and never proves it. */
class HostileInputTest {

    private static final WrittenLog LOG = WrittenLog.sample(20);
    private static final String NOTE = LOG.checkpoint();
    /** What they say is not sealed: with a list that was changed too, nobody can tell. */
    private static final Set<String> UNSEALED = Set.of("account.html", "bundle.json", "documents.json");

    private static final int ROUNDS = 80;

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("notCheckpoints")
    void aKeptFileThatIsNoCheckpointIsRefused(String text) throws Exception {
        Path kept = Files.write(folder.resolve("kept"), text.getBytes(UTF_8));
        Outcome outcome = verify(bundle(), "--checkpoint", kept.toString());

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.text()).startsWith("COULD NOT BE CHECKED").contains("kept cannot be read");
    }

    @ParameterizedTest
    @MethodSource("notCheckpoints")
    void aBundleWithoutARealCheckpointIsWrong(String text) throws Exception {
        WrittenBundle bundle = WrittenBundle.ofAll(LOG);
        bundle.put("checkpoint", text);
        Outcome outcome = verify(bundle.list().zip(folder.resolve("b.zip")));

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.findings()).containsAnyOf("checkpoint", "malformed");
        assertPlain(outcome);
    }

    static Stream<String> notCheckpoints() {
        return Stream.of(
                "",
                "\n\n",
                "x",
                "\u0000\u0000",
                NOTE.substring(0, NOTE.length() - 1),
                NOTE.replace("\n\n", "\n"),
                NOTE.substring(0, NOTE.indexOf("\n\n") + 2),
                NOTE.substring(NOTE.indexOf('\n') + 1),
                NOTE.replace("\n20\n", "\n"),
                NOTE.replace("\n20\n", "\n020\n"),
                NOTE.replace("\n20\n", "\n-20\n"),
                NOTE.replace("\n20\n", "\n99999999999999999999999\n"),
                NOTE.replace("\n20\n", "\n9999999999999999999\n"),
                NOTE.replace("— ", "- "),
                NOTE.replace("=\n\n", "\n\n"),
                NOTE.replace("— log", "—  log"),
                "x".repeat(70_000),
                NOTE + "\n");
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws Exception {
        Path kept = Files.write(folder.resolve("kept"), new byte[] {(byte) 0xff, (byte) 0xfe, 10, 10});
        Outcome outcome = verify(bundle(), "--checkpoint", kept.toString());
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.text()).contains("is not UTF-8");
    }

    @ParameterizedTest
    @MethodSource("notKeys")
    void aKeyThatIsNoneIsRefused(String key) throws Exception {
        Outcome outcome = Outcome.of(Map.of(), "--bundle", bundle().toString(), "--vkey=" + key);
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.text()).startsWith("COULD NOT BE CHECKED").contains("--vkey is no file");
    }

    static Stream<String> notKeys() {
        String key = WrittenLog.KEY.vkey();
        return Stream.of(
                "",
                "+",
                "a+b+c",
                key.substring(0, key.length() - 2),
                key.replace('l', 'm'),
                key + "A",
                "\u0000",
                key + " x");
    }

    @Test
    void wrongUseIsTwo() {
        assertThat(Verify.run(silent(), Map.of())).isEqualTo(2);
        assertThat(Verify.run(silent(), Map.of(), "--h2", "a", "--bundle", "b")).isEqualTo(2);
        assertThat(Verify.run(silent(), Map.of(), "--surprise")).isEqualTo(2);
        assertThat(Verify.run(silent(), Map.of(), "--help")).isZero();
    }

    @Test
    void whatIsNotThereOrNothingOfTheKindIsThree() throws Exception {
        Path text = Files.writeString(folder.resolve("text"), "not a zip");
        Path empty = WrittenBundle.ofAll(LOG).zip(folder.resolve("empty.zip"));
        Files.write(empty, new byte[0]);
        Path database = Files.writeString(folder.resolve("x.mv.db"), "not a database");
        for (String[] arguments : List.of(
                new String[] {"--bundle", text.toString()},
                new String[] {"--bundle", empty.toString()},
                new String[] {"--bundle", folder.resolve("none").toString()},
                new String[] {"--h2", database.toString()},
                new String[] {"--h2", folder.resolve("none").toString()},
                new String[] {"--h2", folder.resolve("a;b").toString()},
                new String[] {"--postgres", "jdbc:h2:mem:x"},
                new String[] {"--postgres", "jdbc:postgresql://127.0.0.1:1/x"})) {
            Outcome outcome = Outcome.of(Map.of(), arguments);
            assertThat(outcome.exitCode()).as(arguments[1]).isEqualTo(3);
            assertPlain(outcome);
        }
    }

    @Test
    void aBundleIsReadToItsEndWhereLinesAreNone() throws Exception {
        WrittenBundle bundle = WrittenBundle.ofAll(LOG);
        bundle.put(
                "events.ndjson",
                "\n{}\n[1]\nnull\n{\"leafIndex\":-1}\n{\"leafIndex\":1e400}\n\"" + "[".repeat(5_000) + "\n"
                        + "[".repeat(100_000) + "\n" + bundle.text("events.ndjson"));
        Outcome outcome = verify(bundle.list().zip(folder.resolve("b.zip")));

        assertThat(outcome.findings()).hasSize(8).allMatch("malformed"::equals);
        assertPlain(outcome);
    }

    @Test
    void controlCharactersOfTheEvidenceDoNotReachTheTerminal() throws Exception {
        WrittenBundle bundle = WrittenBundle.ofAll(LOG);
        bundle.replace("events.ndjson", "\"eventId\":\"event-7\"", "\"eventId\":\"\\u001b[2J\\u202e\"");
        Outcome outcome = verify(bundle.list().zip(folder.resolve("b.zip")));

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.text()).doesNotContain("\u001b", "\u202e");
    }

    /** Always the same bytes are spoilt, so that a failure can be looked at. */
    @Test
    void spoiltBytesAnywhereAreNeverProvenNorAStackTrace() throws Exception {
        Random random = new Random(42);
        for (int round = 0; round < ROUNDS; round++) {
            WrittenBundle bundle = round % 2 == 0 ? WrittenBundle.ofAll(LOG) : WrittenBundle.ofItem(LOG, "item-1");
            List<String> paths = List.copyOf(bundle.files.keySet());
            String path = paths.get(random.nextInt(paths.size()));
            byte[] bytes = bundle.files.get(path);
            if (bytes == null) {
                throw new AssertionError(path);
            }
            byte[] spoilt = spoil(bytes, random);
            bundle.files.put(path, spoilt);
            if (!path.equals("bundle.json") && round % 3 == 0) {
                bundle.list();
            }
            Outcome outcome = verify(bundle.zip(folder.resolve("b.zip")));
            if (!UNSEALED.contains(path) && !sealed(spoilt).equals(sealed(bytes))) {
                assertThat(outcome.exitCode()).as(round + " " + path).isIn(1, 3);
            }
            assertPlain(outcome);
        }
    }

    @Test
    void spoiltZipsAreNeverAStackTrace() throws Exception {
        Random random = new Random(43);
        byte[] zip = Files.readAllBytes(bundle());
        for (int round = 0; round < ROUNDS; round++) {
            Path file = Files.write(folder.resolve("b.zip"), spoil(zip, random));
            assertPlain(verify(file));
        }
    }

    /** The type of an item is not sealed, nor is how the last line ends. */
    private static String sealed(byte[] bytes) {
        return new String(bytes, ISO_8859_1)
                .replaceAll("\"itemType\":\"[^\"]*\"", "")
                .strip();
    }

    private static byte[] spoil(byte[] bytes, Random random) {
        byte[] spoilt = bytes.clone();
        switch (random.nextInt(3)) {
            case 0 -> spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 << random.nextInt(8));
            case 1 -> {
                return java.util.Arrays.copyOf(spoilt, random.nextInt(spoilt.length));
            }
            default -> random.nextBytes(spoilt);
        }
        return spoilt;
    }

    private static void assertPlain(Outcome outcome) {
        assertThat(outcome.text()).doesNotContain("unforeseen", "\tat ", "NullPointer");
        assertThat(outcome.exitCode()).isIn(0, 1, 3);
    }

    private Path bundle() throws IOException {
        return WrittenBundle.ofAll(LOG).zip(folder.resolve("bundle.zip"));
    }

    private Outcome verify(Path bundle, String... more) {
        return Outcome.of(
                Map.of(),
                Stream.concat(
                                Stream.of("--bundle", bundle.toString(), "--vkey", WrittenLog.KEY.vkey()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private static java.io.PrintWriter silent() {
        return new java.io.PrintWriter(java.io.Writer.nullWriter());
    }
}
