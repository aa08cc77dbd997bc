package nl.gestand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What README tells a newcomer to type gives what README says that it gives. */
class QuickStartTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern BLOCK = Pattern.compile("<!-- tested -->\\s*```sh\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CLAIM = Pattern.compile("# (\\S+) = (.*)");

    private static final Path DATA = RegisterProcess.freshFolder("quick-start");

    /** A command, with the lines before it that it needs, and what README says of its answer. */
    private record Snippet(String command, List<String> claims) {}

    @Test
    void everyTestedCommandAnswersAsReadmeClaims() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "no curl to type README's commands with");
        List<Snippet> snippets = snippets(Files.readString(Path.of("../../README.md")));

        assertThat(snippets).hasSizeGreaterThan(4);
        assertThat(snippets).allSatisfy(snippet -> assertThat(snippet.claims()).isNotEmpty());
        try (RegisterHere register = RegisterHere.with(DATA)) {
            for (Snippet snippet : snippets) {
                JsonNode answer = JSON.readTree(run(snippet.command(), register.address()));
                assertThat(snippet.claims()).allSatisfy(claim -> assertHolds(claim, snippet, answer));
            }
        }
    }

    @Test
    void aFalseClaimIsFound() {
        JsonNode answer = JSON.readTree("{\"total\": 14}");
        Snippet snippet = new Snippet("curl", List.of("# total = 15"));

        assertThat(holds("# total = 14", answer)).isTrue();
        assertThat(snippet.claims()).noneMatch(claim -> holds(claim, answer));
    }

    private static void assertHolds(String claim, Snippet snippet, JsonNode answer) {
        assertThat(holds(claim, answer))
                .as("%s of %s, answered %s", claim, snippet.command(), answer)
                .isTrue();
    }

    /** {@code # facets.standing.open = 11}: a path into the answer, and JSON. */
    private static boolean holds(String claim, JsonNode answer) {
        Matcher parts = CLAIM.matcher(claim);
        assertThat(parts.matches()).as(claim).isTrue();
        JsonNode found = answer.at("/" + parts.group(1).replace('.', '/'));
        return found.equals(JSON.readTree(parts.group(2)));
    }

    private static List<Snippet> snippets(String readme) {
        List<Snippet> snippets = new ArrayList<>();
        Matcher block = BLOCK.matcher(readme);
        while (block.find()) {
            StringBuilder before = new StringBuilder();
            for (String statement : block.group(1).replace("\\\n", " ").split("\n", -1)) {
                if (statement.startsWith("# ")) {
                    snippets.getLast().claims().add(statement);
                } else if (statement.startsWith("curl ")) {
                    snippets.add(new Snippet(before + statement, new ArrayList<>()));
                } else {
                    before.append(statement).append('\n');
                }
            }
        }
        return snippets;
    }

    private static String run(String command, URI register) throws IOException, InterruptedException {
        String here =
                command.replace("http://127.0.0.1:8080", register.toString()).replace("ops/data", DATA.toString());
        Process shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", here)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(here).isZero();
        return said;
    }
}
