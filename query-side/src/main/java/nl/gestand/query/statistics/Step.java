package nl.gestand.query.statistics;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How far apart the points of a series are. */
enum Step {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Step(int months) {
        this.months = months;
    }

    /** As the interface writes it: {@code quarter}. */
    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The last day, and those that lie a whole number of steps before it, down to the first; oldest first. */
    List<LocalDate> days(LocalDate first, LocalDate last, int most) {
        return Stream.iterate(0L, back -> back + 1)
                .map(back -> last.minusMonths(back * months))
                .takeWhile(day -> !day.isBefore(first))
                .limit(most)
                .toList()
                .reversed();
    }
}
