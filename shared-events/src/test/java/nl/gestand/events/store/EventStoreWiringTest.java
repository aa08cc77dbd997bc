package nl.gestand.events.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import nl.gestand.events.wire.WireSerializer;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.springboot.updates.UpdateCheckConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.support.JdbcTransactionManager;

class EventStoreWiringTest {

    @TempDir
    Path data;

    @Test
    void transactionsAreSpringsAndHaveATimeLimit() {
        try (Running process = Running.with("--gestand.data=" + data)) {
            assertThat(process.bean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
            assertThat(process.bean(Configuration.class).getComponent(TransactionManager.class))
                    .isInstanceOf(SpringTransactionManager.class);
            assertThat(process.bean(JdbcTransactionManager.class).getDefaultTimeout())
                    .isEqualTo(20);
        }
    }

    @Test
    void axonUsesOurStoreAndSerializer() {
        try (Running process = Running.with("--gestand.data=" + data)) {
            Configuration axon = process.bean(Configuration.class);
            assertThat(axon.eventStore()).isInstanceOf(SignallingEventStore.class);
            assertThat(axon.eventSerializer()).isInstanceOf(WireSerializer.class);
            assertThat(process.bean(EventStorageEngine.class)).isInstanceOf(HardenedEventStorageEngine.class);
            assertThat(axon.serializer()).isExactlyInstanceOf(Jackson3Serializer.class);
        }
    }

    @Test
    void theTokensOfAReplayCanBeReadBackByTheGeneralSerializer() {
        Object replay = ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(7));
        try (Running process = Running.with("--gestand.data=" + data)) {
            Serializer general = process.bean(Configuration.class).serializer();
            assertThat((Object) general.deserialize(general.serialize(replay, byte[].class)))
                    .isEqualTo(replay);
        }
    }

    @Test
    void axonCallsNobodyAndItsTimeoutsAreOff() {
        try (Running process = Running.with("--gestand.data=" + data)) {
            assertThat(process.bean(UpdateCheckConfiguration.class).getDisabled())
                    .isTrue();
            assertThat(System.getProperty("disable-axoniq-console-message")).isEqualTo("true");
            assertThat(System.getProperty("axoniq.update-checker.disabled")).isEqualTo("true");
            assertThat(process.context.getBeanDefinitionNames())
                    .doesNotContain("axonTimeoutConfigurerModule", "axonServerConfiguration");
        }
    }

    @Test
    void whatIsConfiguredOverridesTheDefaults() {
        try (Running process = Running.with("--gestand.data=" + data, "--spring.transaction.default-timeout=7s")) {
            assertThat(process.bean(JdbcTransactionManager.class).getDefaultTimeout())
                    .isEqualTo(7);
        }
    }

    @Test
    void h2FlushesEachCommit() {
        try (Running process = Running.with("--gestand.data=" + data)) {
            HikariDataSource pool = process.bean(HikariDataSource.class);
            assertThat(pool.getJdbcUrl()).contains("WRITE_DELAY=0", "DB_CLOSE_ON_EXIT=FALSE");
            assertThat(pool.getMaximumPoolSize()).isEqualTo(10);
        }
    }

    @Test
    void aDatabaseOutOfReachIsNamedWithoutItsPassword() {
        assertThatExceptionOfType(EventDatabaseUnavailable.class)
                .isThrownBy(
                        () -> EventDatabase.postgres("jdbc:postgresql://127.0.0.1:1/x?password=geheim", "u", "geheim"))
                .withMessageContaining("jdbc:postgresql://127.0.0.1:1/x cannot be reached")
                .satisfies(failed -> assertThat(failed.getMessage()).doesNotContain("geheim"))
                .satisfies(failed -> assertThat(new EventDatabaseUnavailable.Analyzer().analyze(failed))
                        .extracting("action")
                        .asString()
                        .contains("GESTAND_EVENTS_URL"));
        assertThatExceptionOfType(EventDatabaseUnavailable.class)
                .isThrownBy(() -> EventDatabase.postgres("postgres://127.0.0.1/x", "u", "geheim"))
                .withMessageContaining("must begin with jdbc:postgresql:");
    }

    @Test
    void axonServerTakesThePlaceOfTheTableAndWiringItCallsNobody() throws Exception {
        try (ServerSocket server = new ServerSocket(0);
                Running process = Running.wiredOnly(
                        "--gestand.data=" + data,
                        "--axon.axonserver.enabled=true",
                        "--axon.axonserver.servers=127.0.0.1:" + server.getLocalPort())) {
            server.setSoTimeout(300);
            assertThat(process.store).isInstanceOf(AxonServerEventStore.class);
            assertThat(process.bean(Configuration.class).eventStore()).isInstanceOf(AxonServerEventStore.class);
            assertThat(process.context.getBeansOfType(EventStorageEngine.class)).isEmpty();
            assertThat(process.bean(EventLog.class)).isInstanceOf(ServerEventLog.class);
            assertThat(process.bean(Documents.class).find("0".repeat(64))).isEmpty();
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
        }
    }
}
