package nl.gestand.query.statistics;

import com.mongodb.client.MongoDatabase;
import nl.gestand.time.RegisterClock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Wires the figures and their reading API. */
@AutoConfiguration
public class StatisticsConfiguration {

    @Bean
    StatisticsController statisticsController(MongoDatabase views, RegisterClock clock) {
        return new StatisticsController(new StatisticsReading(views), clock);
    }
}
