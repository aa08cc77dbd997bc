package nl.gestand.standalone;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a newcomer sees of the five letters: what became of each motion and each commitment, and on what evidence. */
class FiveLettersTest {

    private static final Path LETTERS = SharedFolder.path().resolve("letters");
    private static final String DAY = "validAt=2024-06-30&pageSize=200";
    private static final String NAMED = "motie Kuik/Bikker, behandeling Wet seksuele misdrijven";
    private static final String NAMED_ROW = "'" + NAMED + "',28638-242";

    private final Caller reader = SampleOfLetters.register().anonymous();

    @Test
    void fifteenMotionsStandAsTheLettersLeaveThem() {
        Map<String, String> standings = byName("/v1/motions?" + DAY, "standing");

        Map<String, String> closed = new LinkedHashMap<>(standings);
        closed.values().removeIf("open"::equals);
        assertThat(standings).hasSize(15);
        assertThat(closed)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "28638-224", "superseded", NAMED, "superseded", "28638-231", "handled", "35300-25", "handled"));
    }

    @ParameterizedTest
    @CsvSource({"28638-224,28638-244", NAMED_ROW})
    void whatWasSupersededSaysByWhatAndThatThisWasInferred(String item, String by) {
        JsonNode superseded = item(item).get("supersededBy");

        assertThat(superseded.get("number").asString()).isEqualTo(by);
        assertThat(superseded.get("basis").asString()).isEqualTo("inferred");
        assertThat(superseded.get("on").asString()).isEqualTo("2024-02-02");
    }

    @Test
    void motion224ShowsTheAspectThatWasDeclinedBesideItsHandling() {
        JsonNode motion = item("28638-224");

        assertThat(motion.get("execution").asString()).isEqualTo("handled");
        assertThat(motion.get("aspects")).hasSize(1);
        assertThat(motion.at("/aspects/0/execution").asString()).isEqualTo("declined");
        assertThat(motion.at("/aspects/0/evidence/quote").asString()).contains("past niet");
    }

    @Test
    void whatWasMovedToAnotherTrackIsInProgress() {
        assertThat(item("28638-241").get("execution").asString()).isEqualTo("in_progress");
    }

    @Test
    void bikkerSignedNine() {
        JsonNode list = reader.read("/v1/motions?submitter=Bikker&" + DAY);

        assertThat(list.get("total").asInt()).isEqualTo(9);
        assertThat(list.get("items"))
                .allSatisfy(motion -> assertThat(
                                motion.get("submitters").valueStream().map(JsonNode::asString))
                        .contains("Bikker"));
    }

    @Test
    void everyMotionShowsItsOutcomeItsDatesAndItsEvidence() {
        JsonNode items = reader.read("/v1/motions?" + DAY).get("items");

        assertThat(items).allSatisfy(motion -> {
            assertThat(motion.get("outcome").asString()).isEqualTo("adopted");
            assertThat(motion.get("evidence")).isNotEmpty();
        });
        assertThat(item("28638-229").get("tabledOn").asString()).isEqualTo("2023-09-27");
        assertThat(item("28638-229").get("adoptedOn").asString()).isEqualTo("2023-10-03");
        assertThat(item("28638-240").get("adoptedOn").isNull()).isTrue();
        assertThat(item("28638-240").get("outcomeBasis").asString()).isEqualTo("inferred");
    }

    @Test
    void fiveCommitmentsAreOverdueByDeadlinesAsQuoted() {
        JsonNode items = reader.read("/v1/commitments?overdue=true&" + DAY).get("items");

        Map<String, String> deadlines = items.valueStream()
                .collect(toMap(
                        item -> item.get("name").asString(),
                        item -> item.at("/deadline/quoted").asString() + " "
                                + item.at("/deadline/earliest").asString() + "/"
                                + item.at("/deadline/latest").asString()));
        assertThat(deadlines)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "overleg-gemeenten-lenferink-2017", " 2017-11-09/2018-03-31",
                        "antwoord-kamervragen-kuik-bikker-verkuijlen-2022", "op korte termijn 2022-11-08/2022-12-31",
                        "rapport-proeftuin-aangiftebereidheid-informeren",
                                "in november van dit jaar 2022-11-08/2022-11-30",
                        "onderzoek-laagdrempelige-hulpverlening-informeren", "eind dit jaar 2022-12-01/2022-12-31",
                        "mrb-resocialisatie-informeren-2024", "begin volgend jaar 2024-01-01/2024-03-31"));
    }

    @Test
    void thirtySixCommitmentsAreOpenAndTenHandled() {
        JsonNode list = reader.read("/v1/commitments?" + DAY);

        assertThat(list.get("total").asInt()).isEqualTo(46);
        assertThat(list.at("/facets/standing").toString()).isEqualTo("{\"open\":36,\"handled\":10}");
    }

    @Test
    void everyPassageStandsInTheLettersOnceTheyAreBrought() {
        assumeTrue(Files.isDirectory(LETTERS), "the letters are not here: " + LETTERS);

        for (String list : List.of("/v1/motions?", "/v1/commitments?")) {
            List<String> checks = reader.read(list + DAY).get("items").findValues("check").stream()
                    .filter(check -> !check.isNull())
                    .map(JsonNode::asString)
                    .toList();
            assertThat(checks).hasSizeGreaterThan(15).containsOnly("checked");
        }
    }

    @Test
    void eachLetterIsShownWithThePassagesThatItIsCitedForInPlace() {
        assumeTrue(Files.isDirectory(LETTERS), "the letters are not here: " + LETTERS);

        JsonNode letters = reader.read("/v1/letters?pageSize=200").get("items");
        assertThat(letters).hasSize(5);
        for (JsonNode each : letters) {
            JsonNode letter = reader.read("/v1/letters/" + each.get("id").asString());
            Map<String, String> quotes = letter.get("claims")
                    .valueStream()
                    .flatMap(claim -> claim.get("facts").valueStream())
                    .filter(fact -> fact.hasNonNull("quote"))
                    .collect(toMap(fact -> fact.get("fact").asString(), FiveLettersTest::quote, (one, same) -> one));
            assertThat(marked(letter)).isNotEmpty().isEqualTo(quotes);
        }
    }

    /** What the letter's text holds where a fact is said to cite it. */
    private static Map<String, String> marked(JsonNode letter) {
        Map<String, String> marked = new LinkedHashMap<>();
        String text = letter.get("text").asString();
        for (JsonNode passage : letter.get("passages")) {
            String stretch = text.substring(
                    passage.get("start").asInt(), passage.get("end").asInt());
            passage.get("facts").forEach(fact -> marked.putIfAbsent(fact.asString(), stretch));
        }
        return marked;
    }

    private static String quote(JsonNode fact) {
        return fact.get("quote").asString();
    }

    private JsonNode item(String name) {
        return reader.read("/v1/motions?" + DAY)
                .get("items")
                .valueStream()
                .filter(item -> name(item).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> byName(String path, String field) {
        return reader.read(path)
                .get("items")
                .valueStream()
                .collect(toMap(FiveLettersTest::name, item -> item.get(field).asString()));
    }

    private static String name(JsonNode item) {
        return item.hasNonNull("number")
                ? item.get("number").asString()
                : item.get("name").asString();
    }
}
