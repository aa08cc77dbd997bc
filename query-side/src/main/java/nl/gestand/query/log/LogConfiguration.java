package nl.gestand.query.log;

import java.time.InstantSource;
import nl.gestand.events.store.StoredEvents;
import nl.gestand.events.wire.EventCatalogue;
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

    @Bean
    Sequencing logSequencing(Sequencer sequencer, StoredEvents events) {
        return new Sequencing(sequencer, events, signed -> {});
    }

    @Bean
    HealthIndicator logHealthIndicator(Sequencing log) {
        return new LogHealth(log::state);
    }
}
