package nl.gestand.query.register;

import nl.gestand.events.RegisterEvent;
import nl.gestand.events.commitment.CommitmentEvent;
import nl.gestand.events.item.ItemEvent;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.events.motion.MotionEvent;
import nl.gestand.query.fold.Delivered;
import nl.gestand.query.views.ViewBatch;
import nl.gestand.query.views.ViewTarget;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Keeps the documents of motions and commitments. A merge makes one item's events move another's document, so events must
 * arrive in the order of the log: one segment.
 */
@Component
@ProcessingGroup("register")
public class RegisterProjection {

    private final ViewTarget views;

    public RegisterProjection(ViewTarget views) {
        this.views = views;
    }

    @EventHandler
    public void on(MotionEvent event, DomainEventMessage<?> message, UnitOfWork<?> unit) {
        show(event, message, unit);
    }

    @EventHandler
    public void on(CommitmentEvent event, DomainEventMessage<?> message, UnitOfWork<?> unit) {
        show(event, message, unit);
    }

    @EventHandler
    public void on(ItemEvent event, DomainEventMessage<?> message, UnitOfWork<?> unit) {
        show(event, message, unit);
    }

    private void show(RegisterEvent event, DomainEventMessage<?> message, UnitOfWork<?> unit) {
        ViewBatch batch = ViewBatch.of(unit, views);
        Delivered delivered = Delivered.of(event, message);
        Document current = batch.find(Register.ITEMS, delivered.recorded().id().stream());
        Document next = ItemDocuments.apply(current, delivered.recorded(), delivered.position());
        if (next == current) {
            return;
        }
        if (event instanceof TwinAbsorbed absorbed) {
            Document twin = batch.find(Register.ITEMS, absorbed.twin().value());
            next = twin == null ? next : ItemDocuments.with(next, twin);
        }
        putAlongMerges(batch, next);
    }

    /** An item that was merged goes on in another, whose document follows what happens here. */
    private static void putAlongMerges(ViewBatch batch, Document item) {
        batch.put(Register.ITEMS, item);
        String into = item.getString("mergedInto");
        Document surviving = into == null ? null : batch.find(Register.ITEMS, into);
        if (surviving != null) {
            putAlongMerges(batch, ItemDocuments.with(surviving, item));
        }
    }
}
