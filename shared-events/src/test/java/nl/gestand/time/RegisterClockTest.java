package nl.gestand.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterClockTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-29T21:59:59Z,2024-06-29",
        "2024-06-29T22:00:00Z,2024-06-30",
        "2024-12-31T22:59:59Z,2024-12-31",
        "2024-12-31T23:00:00Z,2025-01-01"
    })
    void todayIsTheDayInAmsterdam(Instant moment, String day) {
        assertThat(RegisterClock.stoppedAt(moment).today()).hasToString(day);
    }
}
