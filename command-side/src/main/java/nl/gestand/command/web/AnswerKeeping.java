package nl.gestand.command.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gestand.command.item.Recorders;
import nl.gestand.events.store.AppendHooks;
import nl.gestand.events.store.EventLog;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Writes the answer in the transaction that appends the events: after a crash either both are there or neither, so a
 * request that is sent again is answered as the first time or done once.
 */
@Component
class AnswerKeeping {

    static final String IDEMPOTENCY_KEY = "idempotencyKey";
    static final String REQUEST = "requestSha256";

    private final Answers answers;
    private final EventLog log;

    AnswerKeeping(Answers answers, EventLog log, EventStore events) {
        this.answers = answers;
        this.log = log;
        if (events instanceof AppendHooks hooks) {
            hooks.beforeAppend(this::keep);
        } else {
            events.subscribe(this::keep);
        }
        events.subscribe(this::appended);
    }

    private void keep(List<? extends EventMessage<?>> events) {
        if (CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().root().getMessage() instanceof CommandMessage<?> command
                && command.getMetaData().containsKey(IDEMPOTENCY_KEY)) {
            MetaData metaData = command.getMetaData();
            Receipt receipt = receipt(events);
            answers.keep(
                    String.valueOf(metaData.get(Recorders.ACTOR)),
                    String.valueOf(metaData.get(IDEMPOTENCY_KEY)),
                    String.valueOf(metaData.get(REQUEST)),
                    receipt);
            Sending.ofThisThread().ifPresent(sending -> sending.receipt = receipt);
        }
    }

    /** Only now it is known where in the log they are. */
    private void appended(List<? extends EventMessage<?>> events) {
        Sending.ofThisThread().ifPresent(sending -> sending.appendedAt(log.lastAppended()));
    }

    private static Receipt receipt(List<? extends EventMessage<?>> events) {
        Map<String, Long> versions = new LinkedHashMap<>();
        List<String> facts = new ArrayList<>();
        for (EventMessage<?> event : events) {
            DomainEventMessage<?> fact = (DomainEventMessage<?>) event;
            versions.put(fact.getAggregateIdentifier(), fact.getSequenceNumber());
            facts.add(fact.getAggregateIdentifier() + "." + fact.getSequenceNumber());
        }
        List<Receipt.Written> written = new ArrayList<>();
        versions.forEach((id, version) -> written.add(new Receipt.Written(id, version)));
        Receipt.Written first = written.getFirst();
        return new Receipt(first.id(), first.version(), 0, facts, written);
    }
}
