package nl.gestand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register that was stopped in order answers as it did before, from its kept views and from views made anew. */
class RestartTest {

    private static final List<String> QUESTIONS = List.of(
            "/v1/motions?validAt=2026-06-30",
            "/v1/motions?q=slachtoffers&validAt=2026-06-30",
            "/v1/motions?ministry=JenV&standing=open&validAt=2026-06-30",
            "/v1/motions/28638-238",
            "/v1/commitments?validAt=2026-06-30",
            "/v1/letters?validAt=2026-06-30",
            "/v1/motions?knownAt=12&validAt=2026-06-30",
            "/v1/statistics?validAt=2026-06-30");

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptAnswersAsWhatIsMadeAnew() throws Exception {
        Path data = folder.resolve("data");
        Path kept = data.resolve("views.bson");
        Map<String, String> first = answers(data);
        assertThat(kept).isNotEmptyFile();
        Map<String, String> takenUp = answers(data);
        Files.delete(kept);
        Map<String, String> anew = answers(data);
        assertThat(first.values()).noneMatch(answer -> answer.contains("\"items\":[]"));
        assertThat(takenUp).isEqualTo(first);
        assertThat(anew).isEqualTo(first);
    }

    private static Map<String, String> answers(Path data) throws Exception {
        Map<String, String> answers = new TreeMap<>();
        try (RegisterHere register = RegisterHere.with(data)) {
            await().atMost(Duration.ofMinutes(1))
                    .until(() ->
                            register.anonymous().get("/v1/motions?knownAt=1").statusCode() == 200);
            for (String question : QUESTIONS) {
                var answer = register.anonymous().get(question);
                assertThat(answer.statusCode()).as(question).isEqualTo(200);
                answers.put(question, answer.body());
            }
        }
        return answers;
    }
}
