package nl.gestand.bench.results;

import static nl.gestand.bench.results.SomeParts.measured;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a goal is reached, and how that is said. */
class GoalTest {

    @ParameterizedTest
    @CsvSource({
        "events/s, 800, 1000, 'met: 0.8 × ceiling, wanted ≥ 0.8'",
        "events/s, 790, 1000, '**missed**: 0.79 × ceiling, wanted ≥ 0.8'",
        "events/s, 2000, 1000, 'met: 2 × ceiling, wanted ≥ 0.8'",
        "ms, 10, 8, 'met: 0.8 × ceiling, wanted ≥ 0.8'",
        "ms, 10, 7, '**missed**: 0.7 × ceiling, wanted ≥ 0.8'",
    })
    void aboveOneIsBetterForUsOfRatesAndOfTimes(String unit, double ours, double ceiling, String words) {
        Goal goal = Goal.times("append", "create", 0.8, "ceiling");
        assertThat(judged(goal, unit, ours, ceiling)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"50, 'met: 50 ms, wanted ≤ 50'", "50.5, '**missed**: 50.5 ms, wanted ≤ 50'"})
    void limitIsItselfStillReached(double ours, String words) {
        assertThat(judged(Goal.atMost("append", "create", 50), "ms", ours, 1)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 'met: 0 facts lost, wanted 0'", "1, '**missed**: 1 facts lost, wanted 0'"})
    void oneRoundWithALossIsALoss(double lost, String words) {
        Comparison rounds = new Comparison(List.of(measured("kill", "kills, H2", "facts lost", "facts", 0, 0, lost)));
        assertThat(Goal.none("kill", "facts lost").judge(rounds).orElseThrow().words())
                .isEqualTo(words);
    }

    @Test
    void goalAgainstWhatWasNotMeasuredIsNotJudged() {
        Comparison oursOnly = new Comparison(List.of(measured("append", "create", "ours", "ms", 1)));
        assertThat(Goal.times("append", "create", 1, "ceiling").judge(oursOnly)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "append, 'create, H2, 8 clients', 1",
        "append, 'create, H2, 1 client', 0",
        "append, 'update of 300 events, PostgreSQL, 64 clients', 2",
        "queries, 'open items of a ministry, 4 clients, p99', 1",
        "queries, 'one item by number, 1 client, p99', 1",
        "queries, 'one item by number, 1 client, p50', 0",
        "rebuild, 'all views, 100,000 events', 2",
        "rebuild, 'all views, 100,000 events, heap after it', 0",
        "start, 'empty', 1",
        "other, 'create, H2, 8 clients', 0",
    })
    void goalsConcernTheQuestionsThatTheyWereSetFor(String bench, String question, int goals) {
        assertThat(Goals.ALL.stream().filter(goal -> goal.concerns(bench, question)))
                .hasSize(goals);
    }

    private static String judged(Goal goal, String unit, double ours, double ceiling) {
        Comparison both = new Comparison(List.of(
                measured("append", "create", "ours", unit, ours),
                measured("append", "create", "ceiling", unit, ceiling)));
        return goal.judge(both).orElseThrow().words();
    }
}
