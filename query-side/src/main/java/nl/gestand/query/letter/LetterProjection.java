package nl.gestand.query.letter;

import nl.gestand.events.letter.LetterEvent;
import nl.gestand.query.fold.EventLog;
import nl.gestand.query.fold.KeptEvent;
import nl.gestand.query.views.ViewBatch;
import nl.gestand.query.views.ViewTarget;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Keeps the documents of letters. */
@Component
@ProcessingGroup("register")
public class LetterProjection {

    private final ViewTarget views;
    private final Serializer serializer;

    /** @param serializer that of the event store */
    public LetterProjection(ViewTarget views, @Qualifier("eventSerializer") Serializer serializer) {
        this.views = views;
        this.serializer = serializer;
    }

    @EventHandler
    public void on(LetterEvent event, DomainEventMessage<?> message, UnitOfWork<?> unit) {
        ViewBatch batch = ViewBatch.of(unit, views);
        String id = message.getAggregateIdentifier();
        @Nullable EventLog current = batch.find(LetterDocuments.ALL, id);
        EventLog known = current == null ? EventLog.NONE : current;
        KeptEvent kept = KeptEvent.of(event, message, serializer);
        if (!known.holds(kept)) {
            batch.put(LetterDocuments.ALL, id, known.with(kept));
        }
    }
}
