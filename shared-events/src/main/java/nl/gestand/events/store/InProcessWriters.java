package nl.gestand.events.store;

import java.sql.Connection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The writers of an H2 file, which only this process can have open. */
final class InProcessWriters implements WritersUnderWay {

    private final Set<Object> writers = ConcurrentHashMap.newKeySet();

    @Override
    public void announce(Connection connection) {
        Object writer = new Object();
        writers.add(writer);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                writers.remove(writer);
            }
        });
    }

    @Override
    public Set<?> now() {
        return Set.copyOf(writers);
    }
}
