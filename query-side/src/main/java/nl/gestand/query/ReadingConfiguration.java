package nl.gestand.query;

import java.time.Duration;
import nl.gestand.events.store.Documents;
import nl.gestand.events.store.EventLog;
import nl.gestand.query.evidence.DocumentTexts;
import nl.gestand.query.evidence.KeptTexts;
import nl.gestand.query.register.ItemsBehind;
import nl.gestand.query.views.DeadLetters;
import nl.gestand.query.views.Freshness;
import nl.gestand.time.RegisterClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the views to what stands beside them in the event database: documents and parked events. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    DocumentTexts documentTexts(Documents documents) {
        return new KeptTexts(documents::texts);
    }

    @Bean
    RegisterLog registerLog(
            EventLog events, Freshness views, @Value("${gestand.views.patience:5s}") Duration patience) {
        return new StoredLog(events, views, patience);
    }

    @Bean
    Moments moments(RegisterClock clock, RegisterLog log) {
        return new Moments(clock, log);
    }

    @Bean
    ItemsBehind itemsBehind(DeadLetters parked) {
        return parked::itemsBehind;
    }
}
