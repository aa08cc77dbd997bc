package nl.gestand.bench.results;

import static nl.gestand.bench.results.SomeParts.measured;
import static nl.gestand.bench.results.SomeParts.part;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RESULTS.md says what was measured, beside what, and whether that is enough. */
class PageTest {

    private static final List<Goal> GOALS = List.of(Goal.times("append", "create", 0.8, "ceiling"));
    private static final Part APPEND = part(
            "append",
            "2026-01-01T10:00:00Z",
            measured("append", "create", "ours", "events/s", 900, 1_100, 1_000),
            measured("append", "create", "ceiling", "events/s", 2_000),
            measured("append", "load", "ours", "ms", 0.12345));

    @Test
    void everyQuestionIsALineWithOursEachBaselineTheRatioAndTheGoal() {
        assertThat(page(new Results(List.of(APPEND))))
                .contains("| question | unit | ours | ceiling | × | goal |")
                .contains("| create | events/s | 1,000 [900–1,100] | 2,000 | 0.5 |"
                        + " **missed**: 0.5 × ceiling, wanted ≥ 0.8 |")
                .contains("| load | ms | 0.123 | – | – |  |");
    }

    @Test
    void countsOfWhatMustNotHappenStandByThemselves() {
        Part kill = part("kill", "2026-01-01T11:00:00Z", measured("kill", "kills", "facts lost", "facts", 0));
        assertThat(page(new Results(List.of(kill))))
                .contains("| question | unit | facts lost | goal |", "| kills | facts | 0 |  |");
    }

    @Test
    void glanceCountsTheGoalsThatWereMet() {
        Part lag = part("lag", "2026-01-01T11:00:00Z", measured("lag", "p50", "ours", "ms", 1));
        assertThat(page(new Results(List.of(APPEND, lag))))
                .contains("| [append](#append) | 0 of 1 |")
                .contains("| [lag](#lag) | none set |");
    }

    @Test
    void eachPartSaysWhenAndWhereItWasMeasured() {
        assertThat(page(new Results(List.of(APPEND))))
                .contains(
                        "Measured 2026-01-01T10:00:00Z at commit abc1234, 3 rounds, in 60 s; load average 0.50 before.")
                .contains("- A note on append.")
                .contains("Some CPU, 2 cores")
                .doesNotContain("On another machine");
    }

    @Test
    void partOfAnotherMachineSaysSo() {
        Machine other = new Machine("Another CPU", 64, 512, 0.1, "Linux", "JDK", "H2");
        Part elsewhere =
                new Part("lag", "2025-01-01T00:00:00Z", "def", 1, 1, 0, other, APPEND.measurements(), List.of());
        assertThat(page(new Results(List.of(APPEND, elsewhere)))).containsOnlyOnce("On another machine");
    }

    @Test
    void newMeasurementReplacesItsBenchAndLeavesTheOthers() {
        Part lag = part("lag", "2026-01-01T09:00:00Z", measured("lag", "p50", "ours", "ms", 7));
        Part again = part("append", "2026-01-02T10:00:00Z", measured("append", "create", "ours", "events/s", 42));
        Results results = new Results(List.of(APPEND)).with(lag).with(again);
        assertThat(results.parts()).extracting(Part::bench).containsExactly("append", "lag");
        assertThat(page(results)).contains("| 42 |").contains("| 7 |").doesNotContain("1,000 [900–1,100]");
    }

    @Test
    void whatBoughtSpeedIsShownAtTheEnd() {
        assertThat(page(new Results(List.of(APPEND)))).endsWith("## What bought speed\n\n- Nothing yet.\n");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.012345, 0.0123", "1.5, 1.5", "12.345, 12.3", "123.4, 123", "55676.2, '55,676'", "99.99, 100"
    })
    void figuresHaveThreeDigitsThatCount(double figure, String text) {
        assertThat(Figures.of(figure)).isEqualTo(text);
    }

    private static String page(Results results) {
        return new Page(results, GOALS, "## What bought speed\n\n- Nothing yet.\n\n").markdown();
    }
}
