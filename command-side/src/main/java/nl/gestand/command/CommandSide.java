package nl.gestand.command;

import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Everything that decides; a process that imports this takes writes. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = CommandProcess.class))
public class CommandSide {

    /** Axon would copy ids of its own into every event; what goes with an event is said in one place, Recorders. */
    @Bean
    CorrelationDataProvider nothingUnasked() {
        return message -> java.util.Map.of();
    }
}
