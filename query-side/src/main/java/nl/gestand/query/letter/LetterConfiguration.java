package nl.gestand.query.letter;

import com.mongodb.client.MongoDatabase;
import nl.gestand.query.evidence.DocumentTexts;
import nl.gestand.query.register.RegisterReading;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Wires the view of letters and its reading API. */
@AutoConfiguration
public class LetterConfiguration {

    @Bean
    LetterProjection letterProjection(MongoDatabase views) {
        return new LetterProjection(views);
    }

    @Bean
    LetterReading letterReading(MongoDatabase views, DocumentTexts texts, RegisterReading register) {
        return new LetterReading(views, texts, register);
    }

    @Bean
    LetterController letterController(LetterReading letters) {
        return new LetterController(letters);
    }
}
