package nl.gestand.command.deadline;

import java.time.LocalDate;
import nl.gestand.events.reference.Recess;
import org.jspecify.annotations.Nullable;

/** How a phrase is bound to a recess. */
enum RecessBound {
    /** Due on the day before the recess begins. */
    BEFORE,
    DURING,
    /** From the first sitting after it. */
    AFTER,
    /** From that sitting, within a month or so. */
    SOON_AFTER;

    /** The day of the recess that decides; null when no source gives it. */
    @Nullable
    LocalDate anchor(Recess recess) {
        return switch (this) {
            case BEFORE -> recess.firstDay();
            case DURING -> recess.firstDay() == null ? null : recess.lastDay();
            case AFTER, SOON_AFTER -> firstSitting(recess);
        };
    }

    Interval interval(Recess recess, LocalDate anchor, LocalDate saidOn, Period about) {
        return switch (this) {
            case BEFORE -> Interval.until(anchor.minusDays(1), about, saidOn);
            case DURING -> {
                LocalDate first = recess.firstDay();
                yield Interval.during(new Period(
                        first == null ? anchor : first,
                        anchor,
                        about.precision(),
                        about.ambiguous(),
                        about.reasoning()));
            }
            case AFTER -> Interval.from(anchor, about);
            case SOON_AFTER ->
                Interval.during(Period.window(
                        anchor, anchor.plusMonths(1), about.reasoning() + "; soon after is taken as within a month"));
        };
    }

    /** By custom sittings start again on the day after the recess. */
    private static @Nullable LocalDate firstSitting(Recess recess) {
        LocalDate lastDay = recess.lastDay();
        if (recess.nextPlenary() != null || lastDay == null) {
            return recess.nextPlenary();
        }
        return lastDay.plusDays(1);
    }
}
