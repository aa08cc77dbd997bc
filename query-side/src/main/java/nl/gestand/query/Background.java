package nl.gestand.query;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * Work that few wait for, such as deriving the past and adding to the proven log: while the machine is busy it rests
 * several times as long as it worked. Java's own priorities do nothing on Linux, and what the system lowers for a thread it
 * lowers for all that the thread starts.
 */
public final class Background {

    /** Of all processors, from 0 to 1. */
    private static final double BUSY = 0.8;

    private static final int RESTS = 4;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final DoubleSupplier load;

    /** Beside whatever else the machine does. */
    public Background() {
        this(ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)::getCpuLoad);
    }

    /** @param load of all processors, from 0 to 1; less than 0 where it is not known */
    Background(DoubleSupplier load) {
        this.load = load;
    }

    /** How long to rest after some work, two seconds at most; not at all while the machine has something left. */
    public Duration restAfter(Duration work) {
        if (load.getAsDouble() < BUSY) {
            return Duration.ZERO;
        }
        Duration rest = work.multipliedBy(RESTS);
        return rest.compareTo(LONGEST) > 0 ? LONGEST : rest;
    }
}
