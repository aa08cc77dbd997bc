package nl.gestand.query.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The middle of a row of figures; of an even number of them the mean of the middle two. */
final class Median {

    private Median() {}

    /** Null where there are none. */
    static @Nullable Double of(List<Long> figures) {
        if (figures.isEmpty()) {
            return null;
        }
        List<Long> sorted = figures.stream().sorted().toList();
        long below = sorted.get((sorted.size() - 1) / 2);
        long above = sorted.get(sorted.size() / 2);
        return (below + above) / 2.0;
    }
}
