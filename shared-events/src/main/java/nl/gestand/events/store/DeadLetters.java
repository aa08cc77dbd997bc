package nl.gestand.events.store;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;

/** The queues of events that a projection could not take, kept in the event database, one for each processing group. */
public final class DeadLetters {

    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final Serializer serializer;

    DeadLetters(ConnectionProvider connections, TransactionManager transactions, Serializer serializer) {
        this.connections = connections;
        this.transactions = transactions;
        this.serializer = serializer;
    }

    /** The queue of that group; up to 1,024 sequences of 1,024 letters, beyond which the projection stops. */
    public JdbcSequencedDeadLetterQueue<EventMessage<?>> of(String processingGroup) {
        return JdbcSequencedDeadLetterQueue.builder()
                .processingGroup(processingGroup)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(EventTable.DEAD_LETTERS)
                .eventSerializer(serializer)
                .genericSerializer(serializer)
                .build();
    }
}
