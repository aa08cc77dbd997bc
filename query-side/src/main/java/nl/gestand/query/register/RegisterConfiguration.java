package nl.gestand.query.register;

import com.mongodb.client.MongoDatabase;
import nl.gestand.query.evidence.DocumentTexts;
import nl.gestand.time.RegisterClock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Wires the view of motions and commitments and its reading API. */
@AutoConfiguration
public class RegisterConfiguration {

    @Bean
    RegisterProjection registerProjection(MongoDatabase views) {
        return new RegisterProjection(views);
    }

    @Bean
    RegisterReading registerReading(MongoDatabase views, DocumentTexts texts, ItemsBehind behind) {
        return new RegisterReading(views, texts, behind);
    }

    @Bean
    ItemController itemController(RegisterReading register, RegisterClock clock) {
        return new ItemController(register, new ItemLookup(register), clock);
    }

    @Bean
    HistoryController historyController(RegisterReading register, RegisterClock clock) {
        return new HistoryController(register, new ItemLookup(register), clock);
    }
}
