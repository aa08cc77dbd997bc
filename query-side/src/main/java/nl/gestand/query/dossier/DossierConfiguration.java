package nl.gestand.query.dossier;

import nl.gestand.query.letter.LetterReading;
import nl.gestand.query.register.RegisterReading;
import nl.gestand.time.RegisterClock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Wires the reading API of dossiers. */
@AutoConfiguration
public class DossierConfiguration {

    @Bean
    DossierController dossierController(RegisterReading register, LetterReading letters, RegisterClock clock) {
        return new DossierController(register, letters, clock);
    }
}
