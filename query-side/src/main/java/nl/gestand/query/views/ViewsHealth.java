package nl.gestand.query.views;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Says whether the views are whole, fed, and complete. */
final class ViewsHealth implements HealthIndicator {

    /** All is served, but some items are not up to date. */
    static final Status DEGRADED = new Status("DEGRADED");

    private final Progress progress;
    private final Supplier<Optional<RegisterProcessor>> processor;
    private final DeadLetters deadLetters;
    private final Rebuilds rebuilds;

    ViewsHealth(
            Progress progress,
            Supplier<Optional<RegisterProcessor>> processor,
            DeadLetters deadLetters,
            Rebuilds rebuilds) {
        this.progress = progress;
        this.processor = processor;
        this.deadLetters = deadLetters;
        this.rebuilds = rebuilds;
    }

    @Override
    public Health health() {
        Progress.Reached reached = progress.now();
        Health.Builder health = new Health.Builder()
                .withDetail("position", reached.position())
                .withDetail("head", reached.head())
                .withDetail("percent", reached.percent());
        rebuilds.unended()
                .ifPresent(rebuild ->
                        health.withDetail("rebuild", rebuild.state()).withDetail("rebuildPercent", rebuild.percent()));
        if (!processor.get().map(RegisterProcessor::isFeeding).orElse(false)) {
            return health.down().withDetail("feeding", false).build();
        }
        if (!reached.whole()) {
            return health.outOfService().build();
        }
        return completeness(health);
    }

    private Health completeness(Health.Builder health) {
        try {
            Set<String> behind = deadLetters.itemsBehind();
            return behind.isEmpty()
                    ? health.up().build()
                    : health.status(DEGRADED)
                            .withDetail("itemsBehind", behind.size())
                            .build();
        } catch (RuntimeException e) {
            return health.down(e).build();
        }
    }
}
