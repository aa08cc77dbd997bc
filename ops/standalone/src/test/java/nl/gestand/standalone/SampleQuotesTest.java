package nl.gestand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The sample quotes little, and what it quotes stands in the letter that it names. */
class SampleQuotesTest {

    private static final int MOST_WORDS = 12;

    @Test
    void noQuoteIsLongerThanTwelveWords() throws IOException {
        List<String> quotes = SampleFiles.steps().stream()
                .flatMap(step -> Stream.concat(
                        step.findValuesAsString("quote").stream(), step.findValuesAsString("quoted").stream()))
                .toList();

        assertThat(quotes)
                .isNotEmpty()
                .allSatisfy(quote ->
                        assertThat(quote.strip().split("\\s+")).as(quote).hasSizeLessThanOrEqualTo(MOST_WORDS));
    }

    @Test
    void everyQuoteStandsInTheLetterItNames() throws IOException {
        Path letters = checkout().resolveSibling("shared").resolve("letters");
        assumeTrue(Files.isDirectory(letters), "no letters to check the quotes against: " + letters + " is absent");
        Map<String, String> textBySha256 = textBySha256(letters);
        Map<String, String> sha256ByLetter = sha256ByLetter();

        assertThat(passages()).isNotEmpty().allSatisfy(passage -> {
            String text =
                    textBySha256.get(sha256ByLetter.get(passage.get("letter").asString()));
            assertThat(text).as("letter of %s", passage).isNotNull();
            assertThat(stretch(text, passage)).isEqualTo(passage.get("quote").asString());
        });
    }

    private static String stretch(@Nullable String text, JsonNode passage) {
        return text == null
                ? ""
                : text.substring(
                        passage.get("start").asInt(), passage.get("end").asInt());
    }

    private static List<JsonNode> passages() throws IOException {
        return SampleFiles.steps().stream()
                .flatMap(step -> step.findParents("quote").stream())
                .toList();
    }

    /** By the placeholder under which later steps name the letter, such as {@code {letter-004}}. */
    private static Map<String, String> sha256ByLetter() throws IOException {
        Map<String, String> found = new HashMap<>();
        for (JsonNode step : SampleFiles.steps()) {
            if (step.get("post").asString().equals("/v1/letters")) {
                found.put(
                        "{" + step.get("key").asString() + "}",
                        step.at("/body/document/sha256").asString());
            }
        }
        return found;
    }

    private static Map<String, String> textBySha256(Path letters) throws IOException {
        Map<String, String> found = new HashMap<>();
        try (Stream<Path> files = Files.list(letters)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                found.put(sha256(bytes), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return found;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static Path checkout() {
        for (Path directory = Path.of("").toAbsolutePath(); directory != null; directory = directory.getParent()) {
            if (Files.exists(directory.resolve("pom.xml")) && Files.isDirectory(directory.resolve("shared-events"))) {
                return directory;
            }
        }
        throw new IllegalStateException("not run inside a checkout of the project");
    }
}
