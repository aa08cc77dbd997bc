package nl.gestand.events.store;

import java.nio.file.Path;
import java.time.InstantSource;
import javax.sql.DataSource;
import nl.gestand.time.SystemClock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** The database of events: PostgreSQL where GESTAND_EVENTS_URL names one, else an H2 file below the data directory. */
@AutoConfiguration(beforeName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
class EventDatabaseAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    DataSource eventDatabase(Environment settings) {
        String url = settings.getProperty("gestand.events.url", "");
        return url.isBlank()
                ? EventDatabase.h2(Path.of(settings.getRequiredProperty("gestand.data"), "events"))
                : EventDatabase.postgres(
                        url,
                        settings.getProperty("gestand.events.user"),
                        settings.getProperty("gestand.events.password"));
    }

    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        return SystemClock.utc();
    }
}
