package nl.gestand.query.log;

import java.time.Duration;
import java.time.InstantSource;
import nl.gestand.events.store.StoredEvents;
import nl.gestand.events.wire.EventCatalogue;
import nl.gestand.query.views.Freshness;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the log where the events are rows of a database; Axon Server keeps none that could be read as they are stored. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
@Import({TileController.class, CheckpointController.class, ProofController.class})
public class LogConfiguration {

    private static final Duration AUTHORITY_PATIENCE = Duration.ofSeconds(15);
    private static final Duration BETWEEN_FAILURES = Duration.ofMinutes(1);

    @Bean
    LogTables logTables(JdbcClient database) {
        return LogTables.of(database);
    }

    @Bean
    Proofs logProofs(LogTables tables) {
        return new Proofs(tables);
    }

    @Bean
    LogExtract logExtract(JdbcClient database, LogTables tables, Proofs proofs) {
        return new LogExtract(database, tables, proofs);
    }

    @Bean
    Sequencer logSequencer(
            PlatformTransactionManager transactions,
            JdbcClient database,
            StoredEvents events,
            EventCatalogue catalogue,
            LogTables tables,
            Environment settings,
            InstantSource clock,
            @Value("${gestand.log.batch:4096}") int batch) {
        LogSettings log = LogSettings.of(settings);
        KeyFile file = new KeyFile(log.key());
        return new Sequencer(
                new TransactionTemplate(transactions),
                events,
                new LeafMaking(catalogue, new ImportedSalts(database)),
                tables,
                new Keys(log, file, tables.identity(), tables.checkpoints()),
                new PastCheck(tables, file),
                clock,
                batch);
    }

    /** None, and nobody is called, unless an authority is named; asked here, since a quick start fixes conditions. */
    @Bean
    @Nullable
    TimeStamping logTimeStamping(LogTables tables, @Value("${gestand.tsa.url:}") String address) {
        return address.isBlank()
                ? null
                : new TimeStamping(
                        new TimeStampAuthority(address.strip(), AUTHORITY_PATIENCE),
                        tables.checkpoints(),
                        BETWEEN_FAILURES);
    }

    @Bean
    Sequencing logSequencing(
            Sequencer sequencer, StoredEvents events, ObjectProvider<TimeStamping> stamping, Freshness views) {
        TimeStamping stamps = stamping.getIfAvailable();
        return new Sequencing(sequencer, events, stamps == null ? signed -> {} : stamps::stamp, views::whole);
    }

    @Bean
    LogCourse logCourse(Sequencing log) {
        return new LogCourse(log::state);
    }

    @Bean
    HealthIndicator logHealthIndicator(Sequencing log, ObjectProvider<TimeStamping> stamping) {
        TimeStamping stamps = stamping.getIfAvailable();
        return new LogHealth(log::state, stamps == null ? () -> "" : stamps::failure);
    }
}
