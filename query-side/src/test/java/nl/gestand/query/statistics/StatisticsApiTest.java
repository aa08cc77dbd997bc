package nl.gestand.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.gestand.query.ReadingTest;
import nl.gestand.query.statistics.Statistics.HandlingTime;
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
        assertEquals(new HandlingTime(7.5, 4), Median.of(List.of(100L, 10L, 5L, 1L)));
        assertEquals(new HandlingTime(5.0, 3), Median.of(List.of(100L, 5L, 1L)));
        assertEquals(new HandlingTime(null, 0), Median.of(List.of()));
    }
}
