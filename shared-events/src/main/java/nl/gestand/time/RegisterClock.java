package nl.gestand.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The only clock of the register: moments in UTC, and the day (peildatum) as it is in the Chamber's time zone. */
public final class RegisterClock {

    private static final ZoneId CHAMBER = ZoneId.of("Europe/Amsterdam");

    private final Clock clock;

    /** The zone of the given clock is of no consequence. */
    public RegisterClock(Clock clock) {
        this.clock = clock;
    }

    /** A clock that stands still, for tests and replays. */
    public static RegisterClock stoppedAt(Instant moment) {
        return new RegisterClock(Clock.fixed(moment, ZoneOffset.UTC));
    }

    public Instant now() {
        return clock.instant();
    }

    /** The calendar day in Europe/Amsterdam, which near midnight is not the day in UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), CHAMBER);
    }
}
