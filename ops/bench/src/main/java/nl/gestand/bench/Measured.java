package nl.gestand.bench;

import java.util.List;

/**
 * The figures of one case in one run.
 *
 * @param bench the bench's name
 * @param question what was done, such as {@code create, H2, 8 clients}; ours and its baselines share it
 * @param who {@code ours}, or the baseline's name
 * @param unit such as {@code commands/s} or {@code ms}
 * @param rounds one figure a round, in order; at least one
 */
public record Measured(String bench, String question, String who, String unit, List<Double> rounds) {

    public Measured {
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("a measurement has a round at least");
        }
        rounds = List.copyOf(rounds);
    }

    /** The middle round; of an even number of them the mean of the middle two. */
    public double median() {
        List<Double> sorted = rounds.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    public double least() {
        return rounds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    public double most() {
        return rounds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
