package nl.gestand.time;

import java.time.InstantSource;

/** The clock of the machine; whoever needs the time is handed an {@link InstantSource}. */
public final class SystemClock {

    private SystemClock() {}

    /** Moments in UTC, as the machine has them. */
    public static InstantSource utc() {
        return InstantSource.system();
    }
}
