package nl.gestand.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import nl.gestand.time.RegisterClock;
import org.jspecify.annotations.Nullable;

/**
 * Slows guessing: after some failures for a name or from an address each further one doubles the wait, from a second
 * to five minutes. Who signed in from an address before is counted apart there, so that a stranger's guesses elsewhere
 * do not lock the owner out.
 */
final class LoginBrake {

    static final int FREE_PER_NAME = 5;
    static final int FREE_PER_ADDRESS = 20;
    static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private record Failures(int count, Instant waitUntil) {}

    private final RegisterClock clock;
    private final Cache<String, Failures> failures;
    private final Cache<String, Boolean> owners;

    LoginBrake(RegisterClock clock) {
        this.clock = clock;
        failures = bounded(Duration.ofMinutes(30));
        owners = bounded(Duration.ofHours(12));
    }

    private <T> Cache<String, T> bounded(Duration kept) {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(kept)
                .ticker(() -> Duration.ofMillis(clock.now().toEpochMilli()).toNanos())
                .build();
    }

    /** How long this name must wait at this address; zero when it may try. */
    Duration waitFor(String name, String address) {
        Duration byName = left(failures.getIfPresent(nameKey(name, address)));
        Duration byAddress = left(failures.getIfPresent(addressKey(address)));
        return byName.compareTo(byAddress) > 0 ? byName : byAddress;
    }

    void failed(String name, String address) {
        count(nameKey(name, address), FREE_PER_NAME);
        count(addressKey(address), FREE_PER_ADDRESS);
    }

    void succeeded(String name, String address) {
        failures.invalidate(nameKey(name, address));
        owners.put(pair(name, address), true);
    }

    private void count(String key, int free) {
        failures.asMap().compute(key, (same, before) -> {
            int count = before == null ? 1 : before.count() + 1;
            return new Failures(count, clock.now().plus(wait(count - free)));
        });
    }

    private static Duration wait(int beyondFree) {
        if (beyondFree < 0) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(beyondFree, 20));
        return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    }

    private Duration left(@Nullable Failures known) {
        Duration left = known == null ? Duration.ZERO : Duration.between(clock.now(), known.waitUntil());
        return left.isNegative() ? Duration.ZERO : left;
    }

    private String nameKey(String name, String address) {
        return owners.getIfPresent(pair(name, address)) == null ? "name " + name : pair(name, address);
    }

    private static String pair(String name, String address) {
        return "pair " + address + " " + name;
    }

    private static String addressKey(String address) {
        return "address " + address;
    }
}
