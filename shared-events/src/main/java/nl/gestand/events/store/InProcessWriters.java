package nl.gestand.events.store;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The writers of an H2 file, which only this process can have open. */
final class InProcessWriters implements WritersUnderWay {

    private final Set<Object> writers = ConcurrentHashMap.newKeySet();

    @Override
    public List<Row> announce() {
        Object writer = new Object();
        writers.add(writer);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                writers.remove(writer);
            }
        });
        return List.of();
    }

    @Override
    public Set<?> now() {
        return Set.copyOf(writers);
    }
}
