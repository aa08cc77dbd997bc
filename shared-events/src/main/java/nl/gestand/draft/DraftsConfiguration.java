package nl.gestand.draft;

import nl.gestand.access.AccountsConfiguration;
import nl.gestand.time.RegisterClock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the drafts in the event database. */
@AutoConfiguration(after = AccountsConfiguration.class)
public final class DraftsConfiguration {

    @Bean
    Drafts drafts(JdbcClient jdbc, RegisterClock clock) {
        return new Drafts(jdbc, clock);
    }
}
