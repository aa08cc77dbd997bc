package nl.gestand.query.statistics;

import java.util.List;
import nl.gestand.query.statistics.Statistics.HandlingTime;

/** The middle of a row of figures; of an even number of them the mean of the middle two. */
final class Median {

    private Median() {}

    static HandlingTime of(List<Long> figures) {
        if (figures.isEmpty()) {
            return new HandlingTime(null, 0);
        }
        List<Long> sorted = figures.stream().sorted().toList();
        long below = sorted.get((sorted.size() - 1) / 2);
        long above = sorted.get(sorted.size() / 2);
        return new HandlingTime((below + above) / 2.0, sorted.size());
    }
}
