package nl.gestand.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private static final Duration WORK = Duration.ofMillis(100);

    @Test
    void workRestsWhileTheMachineIsBusyAndNoLongerThanTwoSeconds() {
        Background busy = new Background(() -> 0.95);
        assertThat(busy.restAfter(WORK)).isEqualTo(Duration.ofMillis(400));
        assertThat(busy.restAfter(Duration.ofMinutes(1))).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void workGoesOnWhileTheMachineHasSomethingLeftOrDoesNotSay() {
        assertThat(new Background(() -> 0.5).restAfter(WORK)).isZero();
        assertThat(new Background(() -> -1).restAfter(WORK)).isZero();
        assertThat(new Background().restAfter(Duration.ZERO)).isZero();
    }
}
