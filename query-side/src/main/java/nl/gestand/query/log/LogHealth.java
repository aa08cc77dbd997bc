package nl.gestand.query.log;

import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Says whether the log goes on, and raises the alarm where what was signed is not what is stored. */
final class LogHealth implements HealthIndicator {

    /** All is served, but nothing more is signed. */
    private static final Status DEGRADED = new Status("DEGRADED");

    private final Supplier<LogState> log;
    private final Supplier<String> stampFailure;

    /** @param stampFailure empty where stamps are made, or none are asked for */
    LogHealth(Supplier<LogState> log, Supplier<String> stampFailure) {
        this.log = log;
        this.stampFailure = stampFailure;
    }

    @Override
    public Health health() {
        LogState state = log.get();
        Health.Builder health = new Health.Builder()
                .withDetail("state", state.kind())
                .withDetail("size", state.size())
                .withDetail("behind", state.behind());
        if (!state.detail().isEmpty()) {
            health.withDetail("reason", state.detail());
        }
        if (!stampFailure.get().isEmpty()) {
            health.withDetail("timeStamps", stampFailure.get());
        }
        return switch (state.kind()) {
            case STARTING, SIGNING, STANDING_BY -> health.up().build();
            case FAILING, OTHER_KEY -> health.status(DEGRADED).build();
            case CHANGED -> health.down().build();
        };
    }
}
