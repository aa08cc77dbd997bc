package nl.gestand.bench.rebuild;

import nl.gestand.bench.Measured;
import nl.gestand.bench.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs this bench by itself: {@code RebuildAlone [ROUNDS [EVENTS]]}. */
public final class RebuildAlone implements Report {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildAlone.class);

    private final int rounds;

    private RebuildAlone(int rounds) {
        this.rounds = rounds;
    }

    public static void main(String[] given) throws Exception {
        int rounds = given.length > 0 ? Integer.parseInt(given[0]) : 5;
        int events = given.length > 1 ? Integer.parseInt(given[1]) : 100_000;
        new RebuildBench(events).measure(new RebuildAlone(rounds));
    }

    @Override
    public int rounds() {
        return rounds;
    }

    @Override
    public void add(Measured each) {
        LOG.info(
                "{}, {}: {} {} ({} to {})",
                each.question(),
                each.who(),
                Math.round(each.median()),
                each.unit(),
                Math.round(each.least()),
                Math.round(each.most()));
    }

    @Override
    public void note(String bench, String sentence) {
        LOG.info("{}: {}", bench, sentence);
    }
}
