package nl.gestand.standalone;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the register says of each item after each letter, beside what a careful reader of the letters made of it. */
class LetterColumnsTest {

    private static final Path READER = SharedFolder.path().resolve("register");

    /** The reader's key of a motion that has no number, and its name here. */
    private static final Map<String, String> NAMED = Map.of(
            "van-nispen-volp-2017-02-23", "motie Van Nispen/Volp, VAO Mensenhandel",
            "toorenburg-van-nispen-2017", "motie Toorenburg/Van Nispen, mensenhandel en migratie",
            "kuik-bikker-wet-seksuele-misdrijven-2023", "motie Kuik/Bikker, behandeling Wet seksuele misdrijven");

    private final Caller anyone = SampleOfLetters.register().anonymous();

    @ParameterizedTest(name = "letter {0}, in force on {1}")
    @CsvSource({"001,2017-11-09", "003,2022-11-08", "004,2023-11-30", "002,2024-02-02", "000,2024-05-17"})
    void everyItemIsAsTheReaderFoundItExceptWhereTheRulesSayOtherwise(String letter, String day) {
        assumeTrue(Files.isDirectory(READER), "the reader's register is not here: " + READER);

        assertThat(differences(motionsRead(letter), motionsShown(day))).isEqualTo(motionsByRule(day));
        assertThat(differences(commitmentsRead(letter), commitmentsShown(day))).isEqualTo(commitmentsByRule(day));
    }

    /**
     * "reader's, register's", by item, where a rule forces the difference:
     * a motion exists from its earliest dated fact, here the day it was tabled; what went to another letter or track is
     * reported on still.
     */
    private static Map<String, String> motionsByRule(String day) {
        return switch (day) {
            case "2024-02-02" -> Map.of("28638-241", "null, open");
            case "2024-05-17" -> Map.of("28638-241", "transferred, in_progress");
            default -> Map.of();
        };
    }

    /**
     * A promise made in the plan of 18 October 2023 exists from that day, though the letters tell of it later; and one
     * that the ministry declined is handled (standing), whatever a later reader hopes.
     */
    private static Map<String, String> commitmentsByRule(String day) {
        return switch (day) {
            case "2023-11-30" ->
                Map.of(
                        "tweejaarlijkse-voortgangsbrief-actieplan", "null, open",
                        "verkenning-inbedding-proeftuin-vanaf-2025", "null, open",
                        "verkenning-verklaringsbereidheid-criminele-uitbuiting-2024", "null, open",
                        "verkenning-loskoppelen-slachtofferschap-2024", "null, open");
            case "2024-02-02" ->
                Map.of(
                        "tweejaarlijkse-voortgangsbrief-actieplan", "null, open",
                        "verkenning-inbedding-proeftuin-vanaf-2025", "null, open",
                        "verkenning-verklaringsbereidheid-criminele-uitbuiting-2024", "null, open",
                        "extra-budget-500k-2024-2027", "open, handled");
            default -> Map.of();
        };
    }

    private static Map<String, String> differences(Map<String, String> read, Map<String, String> shown) {
        Map<String, String> both = new TreeMap<>(read);
        shown.keySet().forEach(item -> both.putIfAbsent(item, "null"));
        Map<String, String> differences = new LinkedHashMap<>();
        both.forEach((item, found) -> {
            String here = shown.getOrDefault(item, "null");
            if (!found.equals(here)) {
                differences.put(item, found + ", " + here);
            }
        });
        return differences;
    }

    private static Map<String, String> motionsRead(String letter) {
        return Caller.JSON
                .readTree(READER.resolve("motions.json").toFile())
                .valueStream()
                .collect(toMap(LetterColumnsTest::key, motion -> text(motion.at("/asof/" + letter))));
    }

    private static String key(JsonNode motion) {
        String key = motion.get("key").asString();
        return NAMED.getOrDefault(key, key);
    }

    private static Map<String, String> commitmentsRead(String letter) {
        return Caller.JSON
                .readTree(READER.resolve("commitments.json").toFile())
                .valueStream()
                .collect(toMap(
                        commitment -> commitment.get("key").asString(),
                        commitment -> text(commitment.at("/asof_by_letter/" + letter))));
    }

    /** A motion's column is its execution; adopted and never reported on, it is open. */
    private Map<String, String> motionsShown(String day) {
        return items("/v1/motions", day).valueStream().collect(toMap(LetterColumnsTest::name, motion -> {
            String execution = text(motion.get("execution"));
            return execution.equals("null") ? "open" : execution;
        }));
    }

    /** A commitment's column is its standing, or that it is overdue. */
    private Map<String, String> commitmentsShown(String day) {
        return items("/v1/commitments", day)
                .valueStream()
                .collect(toMap(
                        LetterColumnsTest::name,
                        item -> item.get("overdue").asBoolean() ? "overdue" : text(item.get("standing"))));
    }

    private JsonNode items(String path, String day) {
        return anyone.read(path + "?pageSize=200&validAt=" + day).get("items");
    }

    private static String name(JsonNode item) {
        return item.hasNonNull("name")
                ? item.get("name").asString()
                : item.get("number").asString();
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "null" : value.asString();
    }
}
