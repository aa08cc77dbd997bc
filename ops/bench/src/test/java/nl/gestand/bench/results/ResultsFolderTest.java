package nl.gestand.bench.results;

import static nl.gestand.bench.results.SomeParts.measured;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a run, and what is written from it. */
class ResultsFolderTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-01T10:00:00Z"));

    @TempDir
    private Path temporary;

    private ResultsFolder folder;

    @BeforeEach
    void open() {
        folder = new ResultsFolder(temporary, temporary.resolve("CHANGES.md"));
    }

    @Test
    void whatWasMeasuredIsKeptAndShownWithItsPlots() throws IOException {
        take("append", 500);
        take("growth", 20);
        folder.render();
        String page = Files.readString(temporary.resolve("RESULTS.md"));
        assertThat(page).contains("## append", "## growth", "plots/append-ours-beside-ceiling.svg");
        assertThat(Files.readString(temporary.resolve("plots/append-ours-beside-ceiling.svg")))
                .contains("create", "0.5 ×");
        assertThat(Files.readString(temporary.resolve("plots/growth-ms-as-the-log-grows.svg")))
                .contains("list", "events in the log", "100,000");
    }

    @Test
    void laterRunOfABenchTakesThePlaceOfTheEarlier() throws IOException {
        take("append", 500);
        take("lag", 7);
        take("append", 600);
        folder.render();
        assertThat(Files.readString(temporary.resolve("RESULTS.md")))
                .contains("| 600 |", "| 7 |")
                .doesNotContain("| 500 |");
    }

    @Test
    void benchMeasuresForItselfAndNothingTwice() throws IOException {
        KeptReport report = new KeptReport("append", 1, true, CLOCK);
        report.add(measured("append", "create", "ours", "ms", 1));
        assertThatThrownBy(() -> report.add(measured("append", "create", "ours", "ms", 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> report.add(measured("lag", "p50", "ours", "ms", 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void take(String bench, double figure) throws IOException {
        KeptReport report = new KeptReport(bench, 1, false, CLOCK);
        report.add(measured(bench, "create", "ours", "events/s", figure));
        report.add(measured(bench, "create", "ceiling", "events/s", 1_000));
        if (bench.equals("growth")) {
            report.add(measured(bench, "list, 10,000 events", "ours", "ms", 5));
            report.add(measured(bench, "list, 100,000 events", "ours", "ms", 50));
        }
        Path measured = temporary.resolve(bench + ".part");
        report.save(measured, "abc1234", CLOCK);
        folder.take(measured);
    }
}
