package nl.gestand.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of rounds and of single calls. */
class FiguresOfRoundsTest {

    @ParameterizedTest
    @CsvSource({"5, 5", "1 9, 5", "3 1 2, 2", "4 1 3 2, 2.5", "100 1 1 1 1, 1"})
    void medianIsTheMiddleRoundWhateverTheirOrder(String rounds, double median) {
        assertThat(measured(rounds).median()).isEqualTo(median);
    }

    @Test
    void spreadIsTheLeastAndTheMost() {
        assertThat(measured("3 1 2").least()).isEqualTo(1);
        assertThat(measured("3 1 2").most()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 500", "0.99, 990", "0.999, 999", "1, 1000", "0.0001, 1"})
    void percentileIsTheLeastValueThatSoManyCallsDidNotExceed(double share, double millis) {
        assertThat(thousand().percentile(share)).isEqualTo(millis);
    }

    @Test
    void ninetyNinthOfFewCallsIsTheSlowest() {
        Latencies few = new Latencies();
        List.of(3L, 1L, 2L).forEach(millis -> few.addNanos(millis * 1_000_000));
        assertThat(few.percentile(0.99)).isEqualTo(3);
    }

    @Test
    void callsOfSeveralClientsAreCountedTogether() {
        Latencies both = thousand();
        both.addAll(thousand());
        assertThat(both.count()).isEqualTo(2_000);
        assertThat(both.percentile(0.5)).isEqualTo(500);
    }

    @Test
    void nothingIsToldOfNoCalls() {
        assertThatThrownBy(() -> new Latencies().percentile(0.5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Latencies thousand() {
        Latencies calls = new Latencies();
        IntStream.rangeClosed(1, 1_000).map(n -> 1_001 - n).forEach(n -> calls.addNanos(n * 1_000_000L));
        return calls;
    }

    private static Measured measured(String rounds) {
        List<Double> figures =
                List.of(rounds.split(" ")).stream().map(Double::valueOf).toList();
        return new Measured("bench", "question", "ours", "ms", figures);
    }
}
