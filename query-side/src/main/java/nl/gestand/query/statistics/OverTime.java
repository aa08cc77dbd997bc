package nl.gestand.query.statistics;

import java.time.LocalDate;
import java.util.List;

/**
 * How many items stood how, day after day, as the register knows it now.
 *
 * @param from no point lies before this day
 * @param validAt the day of the last point
 * @param position in the log up to which they count everything
 * @param points oldest first
 */
public record OverTime(LocalDate from, LocalDate validAt, Step step, long position, List<Point> points) {

    /** How the register stood on a day. */
    public record Point(LocalDate on, Counts motions, Counts commitments) {}

    /**
     * Items of one kind by standing; those that are not up for execution have none.
     *
     * @param overdue of the open ones
     */
    public record Counts(int open, int handled, int superseded, int none, int overdue) {}
}
