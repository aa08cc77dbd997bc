package nl.gestand.query.views;

import java.time.Duration;
import java.util.Optional;
import nl.gestand.web.KnownFailure;
import org.axonframework.config.Configuration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.actuate.endpoint.SimpleStatusAggregator;
import org.springframework.boot.health.actuate.endpoint.StatusAggregator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires what HTTP shows of the engine: the gate before every read, the operator's list, health. */
@AutoConfiguration(
        after = ViewsAutoConfiguration.class,
        beforeName = "org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration")
public class ViewsWebConfiguration {

    @Bean
    WebMvcConfigurer readGate(Progress progress, @Value("${gestand.views.patience:5s}") Duration patience) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new ReadGate(progress, patience)).addPathPatterns(ReadGate.READS);
            }
        };
    }

    @Bean
    WebMvcConfigurer oneGeneration(ShownViews views) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new OneGeneration(views));
            }
        };
    }

    @Bean
    RebuildController rebuildController(Rebuilds rebuilds) {
        return new RebuildController(rebuilds);
    }

    @Bean
    DeadLetterController deadLetterController(DeadLetters deadLetters) {
        return new DeadLetterController(deadLetters);
    }

    @Bean
    KnownFailure mongoAway() {
        return new MongoAway();
    }

    @Bean
    HealthIndicator viewsHealthIndicator(
            Progress progress, ObjectProvider<Configuration> axon, DeadLetters deadLetters, Rebuilds rebuilds) {
        return new ViewsHealth(progress, () -> processor(axon.getObject()), deadLetters, rebuilds);
    }

    /** As Boot's own, with DEGRADED before UP; a status that it does not list would not be heard. */
    @Bean
    @ConditionalOnMissingBean
    StatusAggregator statusAggregator() {
        return new SimpleStatusAggregator(
                Status.DOWN, Status.OUT_OF_SERVICE, ViewsHealth.DEGRADED, Status.UP, Status.UNKNOWN);
    }

    private static Optional<RegisterProcessor> processor(Configuration axon) {
        return axon.eventProcessingConfiguration().eventProcessor(RegisterProcessor.GROUP, RegisterProcessor.class);
    }
}
