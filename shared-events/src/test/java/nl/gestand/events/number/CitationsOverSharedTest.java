package nl.gestand.events.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.gestand.events.SharedFiles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CitationsOverSharedTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void everyIdentifierOfTheOpenDataIsReadAsItself() throws IOException {
        List<String> identifiers = identifiers(SharedFiles.file("opendata/moties-dev.jsonl.gz"));

        assertThat(identifiers).hasSize(6674).allSatisfy(identifier -> {
            ItemNumber number = Citations.readOne(identifier);
            assertThat("kst-" + number.canonical()).isEqualTo(identifier);
            assertThat(Citations.findIn("(" + identifier + ")"))
                    .containsExactly(new Found(number, 1, 1 + identifier.length()));
        });
    }

    @Test
    void everyReplacedMotionInTheSubjectsIsFound() throws IOException {
        List<String> replaced;
        try (BufferedReader lines = open(SharedFiles.file("opendata/moties-dev.jsonl.gz"))) {
            replaced = lines.lines()
                    .map(line -> JSON.readTree(line).path("Onderwerp").asString(""))
                    .filter(subject -> subject.contains("t.v.v."))
                    .map(subject -> subject.substring(subject.indexOf("t.v.v.")))
                    .toList();
        }

        assertThat(replaced)
                .hasSize(543)
                .allSatisfy(subject -> assertThat(Citations.findIn(subject)).hasSize(1));
    }

    @Test
    void everyMotionOfTheRegisterHasAReadableNumber() throws IOException {
        List<String> cited = JSON.readTree(SharedFiles.file("register/motions.json"))
                .valueStream()
                .map(motion -> motion.path("kamerstuk").asString(""))
                .filter(text -> !text.isEmpty())
                .toList();

        assertThat(cited)
                .hasSize(12)
                .allSatisfy(
                        text -> assertThatCode(() -> Citations.readOne(text)).doesNotThrowAnyException());
    }

    @Test
    void everyNumberCitedInTheLettersIsFoundWhereTheRegisterSaysSo() throws IOException {
        List<JsonNode> references = references();

        assertThat(references)
                .hasSize(33)
                .allSatisfy(reference -> assertThat(
                                Citations.findIn(reference.path("quote").asString()))
                        .extracting(found -> found.number().canonical())
                        .containsExactly(reference.path("normalized").asString().split(";")));
        assertThat(references)
                .filteredOn(reference -> !reference.path("quote").asString().startsWith("Motie Segers"))
                .hasSize(32)
                .allSatisfy(reference -> assertThatCode(
                                () -> Citations.readAll(reference.path("quote").asString()))
                        .doesNotThrowAnyException());
    }

    @Test
    void lettersAreFoundToCiteWhatTheRegisterListsAndNoMore() throws IOException {
        List<String> stretches = new ArrayList<>();
        for (JsonNode letter : JSON.readTree(SharedFiles.file("register/letters.json"))) {
            String name = letter.path("file").asString();
            Citations.findIn(Files.readString(SharedFiles.file("letters/" + name)))
                    .forEach(found -> stretches.add(name + " " + found.number().canonical() + " until " + found.end()));
        }

        assertThat(stretches)
                .containsExactlyInAnyOrderElementsOf(references().stream()
                        .flatMap(reference -> Stream.of(
                                        reference.path("normalized").asString().split(";"))
                                .map(number -> reference.path("file").asString() + " " + number + " until "
                                        + reference.path("end").asInt()))
                        .toList());
    }

    /** The numbers that a careful reader found in the letters, each with the letter's file. */
    private static List<JsonNode> references() throws IOException {
        Set<String> kinds = Set.of("kamerstuk", "zaaknummer", "document_number", "toezegging");
        List<JsonNode> references = new ArrayList<>();
        for (JsonNode letter : JSON.readTree(SharedFiles.file("register/letters.json"))) {
            letter.path("references")
                    .valueStream()
                    .filter(reference -> kinds.contains(reference.path("kind").asString()))
                    .map(reference -> ((ObjectNode) reference).set("file", letter.path("file")))
                    .forEach(references::add);
        }
        return references;
    }

    private static List<String> identifiers(Path file) throws IOException {
        try (BufferedReader lines = open(file)) {
            return lines.lines()
                    .flatMap(line -> JSON.readTree(line).findValuesAsString("ExterneIdentifier").stream())
                    .filter(identifier -> identifier.startsWith("kst-"))
                    .toList();
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
    }
}
