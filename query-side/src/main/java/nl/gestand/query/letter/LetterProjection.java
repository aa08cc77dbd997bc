package nl.gestand.query.letter;

import nl.gestand.events.item.Recorded;
import nl.gestand.events.letter.LetterEvent;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.fold.Delivered;
import nl.gestand.query.views.ViewBatch;
import nl.gestand.query.views.ViewTarget;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Keeps the documents of letters. */
@Component
@ProcessingGroup("register")
public class LetterProjection {

    private final ViewTarget views;

    public LetterProjection(ViewTarget views) {
        this.views = views;
    }

    @EventHandler
    public void on(LetterEvent event, DomainEventMessage<?> message, UnitOfWork<?> unit) {
        ViewBatch batch = ViewBatch.of(unit, views);
        Delivered delivered = Delivered.of(event, message);
        Recorded<?> told = delivered.recorded();
        Document current = batch.find(Letters.LETTERS, told.id().stream());
        Recorded<LetterEvent> recorded = new Recorded<>(told.id(), event, told.at(), told.by());
        Document next = LetterDocuments.apply(current, recorded, delivered.position());
        if (next != current) {
            batch.put(Letters.LETTERS, next);
        }
    }
}
