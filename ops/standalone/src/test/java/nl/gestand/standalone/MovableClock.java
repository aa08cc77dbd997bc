package nl.gestand.standalone;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import nl.gestand.time.RegisterClock;
import org.springframework.context.annotation.Bean;

/** The clock of a register in a test, which stands where the test puts it: for what is recorded, and for what is today. */
final class MovableClock extends Clock {

    private final AtomicReference<Instant> now;

    MovableClock(String now) {
        this.now = new AtomicReference<>(Instant.parse(now));
    }

    void set(String moment) {
        now.set(Instant.parse(moment));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    /** Makes it the one clock of the process, for whoever asks for an InstantSource too; no component, so that no other test scans it. */
    static class Wiring {

        @Bean
        MovableClock movableClock() {
            return new MovableClock("2026-02-01T09:00:00Z");
        }

        @Bean
        RegisterClock registerClock(MovableClock clock) {
            return new RegisterClock(clock);
        }
    }
}
