package nl.gestand.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import nl.gestand.query.ReadingTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ReadingTest
class StatisticsApiTest {

    @Autowired
    private MockMvcTester http;

    @Test
    void itemsAreCountedAsTheyStandOnTheDay() {
        assertThat(http.get().uri("/v1/statistics")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"validAt": "2024-06-30",
                 "motions": {"total": 5, "standing": {"open": 2, "handled": 1, "superseded": 1, "none": 1},
                   "outcome": {"adopted": 4, "rejected": 1}, "ministry": {"JenV": 5}, "overdueByMinistry": {}},
                 "commitments": {"total": 2, "standing": {"open": 1, "handled": 1}, "overdueByMinistry": {"JenV": 1},
                   "handlingTime": {"medianDays": 86.0, "items": 1}}}""");
    }

    @Test
    void onAnEarlierDayOnlyWhatWasThereCounts() {
        assertThat(http.get().uri("/v1/statistics?validAt=2024-05-17"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"motions": {"standing": {"open": 1, "handled": 2, "superseded": 1, "none": 1},
                   "handlingTime": {"medianDays": 122.0, "items": 1}}}""");
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
        assertEquals(7.5, Median.of(List.of(100L, 10L, 5L, 1L)));
        assertEquals(5.0, Median.of(List.of(100L, 5L, 1L)));
        assertNull(Median.of(List.of()));
    }

    @Test
    void whatTookShortIsCountedApartFromWhatTookLong() {
        assertThat(http.get().uri("/v1/statistics"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.commitments.handlingTime.spread[?(@.items > 0)]")
                .asArray()
                .containsExactly(Map.of("fromDays", 0, "belowDays", 183, "items", 1));
    }

    @Test
    void standingsAreCountedDayAfterDayUpToTheDay() {
        assertThat(http.get().uri("/v1/statistics/over-time?from=2024-04-30&step=month"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"from": "2024-04-30", "validAt": "2024-06-30", "step": "month", "points": [
                  {"on": "2024-04-30"},
                  {"on": "2024-05-30"},
                  {"on": "2024-06-30", "motions": {"open": 2, "handled": 1, "superseded": 1, "none": 1, "overdue": 0},
                   "commitments": {"open": 1, "handled": 1, "superseded": 0, "none": 0, "overdue": 1}}]}""");
    }

    @Test
    void tooManyPointsAreRefusedWithAllElseThatIsWrong() {
        assertThat(http.get().uri("/v1/statistics/over-time?from=1900-01-01&step=week"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].at")
                .asArray()
                .containsExactly("step", "from");
    }
}
