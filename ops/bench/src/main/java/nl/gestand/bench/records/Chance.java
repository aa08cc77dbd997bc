package nl.gestand.bench.records;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** What the records draw from. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** True so many times in ten thousand. */
    boolean in10000(int times) {
        return random.nextInt(10_000) < times;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    String id() {
        return new UUID(random.nextLong() & ~0xf000L | 0x4000L, random.nextLong() >>> 2 | Long.MIN_VALUE).toString();
    }

    /** A moment of that day or soon after, as the service writes it. */
    String moment(LocalDate day) {
        return "%sT%02d:%02d:%02d.%03d+01:00"
                .formatted(day.plusDays(below(2)), 8 + below(15), below(60), below(60), below(1_000));
    }

    /** Midnight of the day, as the service writes a day. */
    static String midnight(LocalDate day) {
        return day + "T00:00:00+01:00";
    }
}
