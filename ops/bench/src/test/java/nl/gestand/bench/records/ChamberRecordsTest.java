package nl.gestand.bench.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Made-up records are as many, as large and as mixed as asked for, and the same each time. */
class ChamberRecordsTest {

    private static final int COUNT = 3_000;

    @TempDir
    private Path folder;

    @Test
    void sameSeedMakesTheSameFile() throws IOException {
        assertThat(Files.readAllBytes(written("a", 7, 50))).isEqualTo(Files.readAllBytes(written("b", 7, 50)));
        assertThat(Files.readAllBytes(written("a", 7, 50))).isNotEqualTo(Files.readAllBytes(written("c", 8, 50)));
    }

    @Test
    void sizesAndSharesAreThoseOfTheSample() throws IOException {
        List<String> lines = lines(written("many", 1, COUNT));
        List<JsonNode> records = lines.stream().map(new JsonMapper()::readTree).toList();
        assertThat(lines).hasSize(COUNT);
        assertThat(lines.stream().mapToInt(String::length).average().orElseThrow())
                .isBetween(4_700.0, 6_000.0);
        assertThat(share(records.stream()
                        .filter(each -> !each.get("Besluit").isEmpty())
                        .count()))
                .isCloseTo(0.026, within(0.01));
        assertThat(share(records.stream()
                        .filter(each -> each.get("Onderwerp").asString().contains("t.v.v."))
                        .count()))
                .isCloseTo(0.075, within(0.02));
    }

    @Test
    void noNumberIsGivenOutTwice() throws IOException {
        Set<String> zaken = new HashSet<>();
        Set<String> papers = new HashSet<>();
        for (String line : lines(written("many", 1, COUNT))) {
            JsonNode zaak = new JsonMapper().readTree(line);
            zaken.add(zaak.get("Nummer").asString());
            papers.add(zaak.get("Document")
                    .get(0)
                    .get("HuidigeDocumentVersie")
                    .get("ExterneIdentifier")
                    .asString());
        }
        assertThat(zaken).hasSize(COUNT);
        assertThat(papers).hasSize(COUNT).allMatch(paper -> paper.matches("kst-[0-9]{5}(-[A-Z0-9]+)?-[0-9]{1,4}"));
    }

    @Test
    void secondFileGoesOnWhereTheFirstEnded() throws IOException {
        ChamberRecords records = new ChamberRecords(7);
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        records.write(first, 25);
        records.write(second, 25);
        List<String> both = new ArrayList<>(lines(first));
        both.addAll(lines(second));
        assertThat(both).isEqualTo(lines(written("whole", 7, 50)));
    }

    private Path written(String name, long seed, int count) throws IOException {
        Path file = folder.resolve(name);
        new ChamberRecords(seed).write(file, count);
        return file;
    }

    private static List<String> lines(Path file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static double share(long of) {
        return of / (double) COUNT;
    }
}
