package nl.gestand.bench.kill;

import static org.assertj.core.api.Assertions.assertThat;

import nl.gestand.bench.kill.InterleavingBench.Seen;
import nl.gestand.bench.kill.KillBench.Tally;
import org.junit.jupiter.api.Test;

/** The short form of what the benches do for hours. */
class KillTest {

    @Test
    void whatWasAnsweredOnPostgresIsThereOnceAfterEachKill() throws Exception {
        try (FiredDatabase postgres = FiredDatabase.postgres()) {
            Tally tally = KillBench.kills(postgres, 2);

            assertThat(tally.answers()).isGreaterThan(20);
            assertThat(tally.lost()).isZero();
            assertThat(tally.twice()).isZero();
        }
    }

    @Test
    void commitsInAnotherOrderThanThePositionsAreAllSeenInOrder() throws Exception {
        Seen seen = InterleavingBench.interleave(300);

        assertThat(seen.committed()).isGreaterThan(500);
        assertThat(seen.skipped()).isZero();
        assertThat(seen.misplaced()).isZero();
    }
}
