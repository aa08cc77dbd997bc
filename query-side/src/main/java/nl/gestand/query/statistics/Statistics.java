package nl.gestand.query.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures over the register on a day.
 *
 * @param position in the log up to which they count everything
 */
record Statistics(LocalDate validAt, long position, Figures motions, Figures commitments) {

    /**
     * Figures over one kind of item.
     *
     * @param handlingTime from adoption (motions) or promise (commitments) to the report in force, of handled items
     */
    record Figures(
            int total,
            Map<String, Integer> standing,
            Map<String, Integer> outcome,
            Map<String, Integer> ministry,
            Map<String, Integer> overdueByMinistry,
            HandlingTime handlingTime) {}

    /**
     * How long handled items took.
     *
     * @param medianDays null where no handled item has both days known
     * @param items how many have
     * @param spread of those items over stretches of time, shortest first
     */
    record HandlingTime(@Nullable Double medianDays, int items, List<Stretch> spread) {}

    /**
     * How many items took so long.
     *
     * @param fromDays at least
     * @param belowDays less than; null of the longest stretch
     */
    record Stretch(int fromDays, @Nullable Integer belowDays, int items) {}
}
