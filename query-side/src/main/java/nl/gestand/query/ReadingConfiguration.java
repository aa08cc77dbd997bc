package nl.gestand.query;

import nl.gestand.events.store.Documents;
import nl.gestand.query.evidence.DocumentTexts;
import nl.gestand.query.evidence.KeptTexts;
import nl.gestand.query.register.ItemsBehind;
import nl.gestand.query.views.DeadLetters;
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
    ItemsBehind itemsBehind(DeadLetters parked) {
        return parked::itemsBehind;
    }
}
