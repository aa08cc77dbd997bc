package nl.gestand.events.store;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What every process with an event store takes for granted; any configuration overrides it. Among it: Axon calls nobody
 * (its update check and its banner are off) and its timeouts, which cost a stack walk for each task, are off.
 */
final class EventDefaults implements EnvironmentPostProcessor {

    private static final Map<String, Object> PROPERTIES = Map.of(
            "axon.axonserver.enabled", "false",
            "axon.update-check.disabled", "true",
            "axon.timeout.enabled", "false",
            "axon.serializer.general", "jackson3",
            "spring.flyway.locations", "classpath:db/migration/{vendor}",
            "spring.transaction.default-timeout", "20s",
            "gestand.data", "data",
            "gestand.events.poll", "200ms");

    /** Axon reads these from the system alone. */
    private static final Map<String, String> SYSTEM =
            Map.of("disable-axoniq-console-message", "true", "axoniq.update-checker.disabled", "true");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("gestandEventDefaults", Map.copyOf(PROPERTIES)));
        SYSTEM.forEach((key, value) -> {
            if (System.getProperty(key) == null) {
                System.setProperty(key, value);
            }
        });
    }
}
