package nl.gestand.command.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RegisterDeadlinesTest {

    /** The first words of what is too much of a sentence to read. */
    private static final Set<String> REFUSED =
            Set.of("via de reguliere", "nog voordat uw", "minimaal één landelijke", "Met ingang van");

    @Test
    void everyDeadlineOfTheRegisterIsReadOrRefusedAsExpected() {
        List<JsonNode> deadlines = deadlines();

        assertThat(deadlines).hasSize(26);
        assertThat(deadlines).allSatisfy(deadline -> {
            String phrase = deadline.path("phrase").asString();
            assertThat(isRead(phrase, saidOn(deadline)))
                    .as(phrase)
                    .isEqualTo(REFUSED.stream().noneMatch(phrase::startsWith));
        });
    }

    /** Where both give an interval it is about the same days; the sample keeps the register's own. */
    @Test
    void readingOverlapsTheRegistersOwn() {
        assertThat(deadlines())
                .filteredOn(deadline -> isRead(deadline.path("phrase").asString(), saidOn(deadline)))
                .allSatisfy(deadline -> {
                    DeadlineReading reading =
                            DeadlinePhrases.read(deadline.path("phrase").asString(), saidOn(deadline));
                    if (reading.latest() != null && deadline.path("latest").isString()) {
                        assertThat(LocalDate.parse(deadline.path("latest").asString()))
                                .isBetween(reading.earliest(), reading.latest());
                    }
                });
    }

    private static boolean isRead(String phrase, LocalDate saidOn) {
        try {
            DeadlinePhrases.read(phrase, saidOn);
            return true;
        } catch (UnreadablePhrase refusal) {
            return false;
        }
    }

    /** The day of the letter, which the register gives beside each commitment. */
    private static LocalDate saidOn(JsonNode deadline) {
        return LocalDate.parse(deadline.path("saidOn").asString());
    }

    private static List<JsonNode> deadlines() {
        return JsonMapper.shared()
                .readTree(register())
                .valueStream()
                .filter(commitment -> commitment.path("deadline").path("phrase").isString())
                .<JsonNode>map(commitment -> ((ObjectNode) commitment.path("deadline"))
                        .set("saidOn", commitment.path("made_in").path("date")))
                .toList();
    }

    private static Path register() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("pom.xml")) || !Files.exists(directory.resolve("shared-events"))) {
            directory = Objects.requireNonNull(directory.getParent(), "the tests run inside a checkout");
        }
        Path file = directory.resolveSibling("shared").resolve("register/commitments.json");
        assumeTrue(Files.exists(file), "skipped: ../shared/register/commitments.json is not beside this checkout");
        return file;
    }
}
