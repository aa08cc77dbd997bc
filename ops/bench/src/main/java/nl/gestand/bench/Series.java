package nl.gestand.bench;

import java.util.ArrayList;
import java.util.List;

/** The p50 and the p99 of each round of one case. */
public final class Series {

    private final String bench;
    private final String question;
    private final String who;
    private final List<Double> p50 = new ArrayList<>();
    private final List<Double> p99 = new ArrayList<>();

    public Series(String bench, String question, String who) {
        this.bench = bench;
        this.question = question;
        this.who = who;
    }

    public void add(Latencies round) {
        p50.add(round.percentile(0.5));
        p99.add(round.percentile(0.99));
    }

    /** In milliseconds; the questions end in {@code , p50} and {@code , p99}. */
    public void tell(Report report) {
        report.add(new Measured(bench, question + ", p50", who, "ms", p50));
        report.add(new Measured(bench, question + ", p99", who, "ms", p99));
    }
}
