package nl.gestand.query.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepTest {

    @Test
    void theLastDayIsAlwaysAPointAndNoneLiesBeforeTheFirst() {
        assertEquals(
                List.of(day("2023-12-31"), day("2024-03-31"), day("2024-06-30")),
                Step.QUARTER.days(day("2023-10-01"), day("2024-06-30"), 100).stream()
                        .map(day -> day.withDayOfMonth(day.lengthOfMonth()))
                        .toList());
        assertEquals(List.of(day("2024-06-30")), Step.YEAR.days(day("2024-06-30"), day("2024-06-30"), 100));
    }

    @Test
    void noMoreThanAskedForAndThoseAreTheLast() {
        assertEquals(
                List.of(day("2024-05-30"), day("2024-06-30")), Step.MONTH.days(LocalDate.MIN, day("2024-06-30"), 2));
    }

    @Test
    void aScaleEndsAtARoundFigure() {
        assertEquals(2, Nice.above(0));
        assertEquals(20, Nice.above(15));
        assertEquals(60, Nice.above(46));
        assertEquals(100, Nice.above(61));
        assertEquals(2_000, Nice.above(1_001));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
