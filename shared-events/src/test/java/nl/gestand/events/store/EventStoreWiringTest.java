package nl.gestand.events.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventStoreWiringTest {

    @TempDir
    Path data;

    @Test
    void starts() {
        try (Running process = Running.with("--gestand.data=" + data)) {
            assertThat(process.bean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
            assertThat(process.store).isInstanceOf(SignallingEventStore.class);
            process.append("a", 0, 3);
            assertThat(process.book("a")).containsExactly("a/0", "a/1", "a/2");
        }
    }
}
