package nl.gestand.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.MovableClock;
import org.junit.jupiter.api.Test;

class LoginBrakeTest {

    private final MovableClock clock = new MovableClock();
    private final LoginBrake brake = new LoginBrake(new RegisterClock(clock));

    private void fail(int times, String name, String address) {
        for (int i = 0; i < times; i++) {
            brake.failed(name, address);
        }
    }

    @Test
    void waitDoublesAndEndsAtFiveMinutes() {
        fail(4, "ann", "a");
        assertThat(brake.waitFor("ann", "b")).isZero();
        fail(1, "ann", "a");
        assertThat(brake.waitFor("ann", "b")).isEqualTo(Duration.ofSeconds(1));
        fail(1, "ann", "a");
        assertThat(brake.waitFor("ann", "b")).isEqualTo(Duration.ofSeconds(2));
        fail(100, "ann", "a");
        assertThat(brake.waitFor("ann", "b")).isEqualTo(LoginBrake.LONGEST_WAIT);
        clock.move(LoginBrake.LONGEST_WAIT);
        assertThat(brake.waitFor("ann", "b")).isZero();
    }

    @Test
    void addressThatTriesManyNamesIsSlowed() {
        for (int i = 0; i < LoginBrake.FREE_PER_ADDRESS; i++) {
            brake.failed("name" + i, "a");
        }
        assertThat(brake.waitFor("another", "a")).isPositive();
        assertThat(brake.waitFor("another", "b")).isZero();
    }

    @Test
    void strangersElsewhereDoNotLockTheOwnerOut() {
        brake.succeeded("ann", "home");
        fail(10, "ann", "elsewhere");
        assertThat(brake.waitFor("ann", "elsewhere")).isPositive();
        assertThat(brake.waitFor("ann", "home")).isZero();
        fail(10, "ann", "home");
        assertThat(brake.waitFor("ann", "home")).isPositive();
    }
}
