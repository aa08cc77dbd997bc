package nl.gestand.time;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Gives each process its one clock; a test puts a stopped one in its place. */
@AutoConfiguration
public final class ClockConfiguration {

    @Bean
    @ConditionalOnMissingBean
    RegisterClock registerClock() {
        return new RegisterClock(Clock.systemUTC());
    }
}
