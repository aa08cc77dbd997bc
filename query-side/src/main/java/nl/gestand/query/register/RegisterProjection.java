package nl.gestand.query.register;

import nl.gestand.events.RegisterEvent;
import nl.gestand.events.commitment.CommitmentEvent;
import nl.gestand.events.item.ItemEvent;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.events.motion.MotionEvent;
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

/**
 * Keeps the documents of motions and commitments. A merge makes one item's events move another's document, so events must
 * arrive in the order of the log: one segment.
 */
@Component
@ProcessingGroup("register")
public class RegisterProjection {

    private final ViewTarget views;
    private final Serializer serializer;

    /** @param serializer that of the event store */
    public RegisterProjection(ViewTarget views, @Qualifier("eventSerializer") Serializer serializer) {
        this.views = views;
        this.serializer = serializer;
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
        String id = message.getAggregateIdentifier();
        @Nullable Item current = batch.find(ItemDocuments.ALL, id);
        Item known = current == null ? Item.unknown(id) : current;
        KeptEvent kept = KeptEvent.of(event, message, serializer);
        boolean holds = known.own().holds(kept);
        Item next = holds ? known : known.with(kept);
        if (event instanceof TwinAbsorbed absorbed) {
            @Nullable Item twin = batch.find(ItemDocuments.ALL, absorbed.twin().value());
            next = twin == null ? next : next.absorbing(twin);
        }
        if (!next.equals(current)) {
            batch.put(ItemDocuments.ALL, id, next);
        }
        followMerge(batch, next);
    }

    /**
     * An item that was merged goes on in another, whose document follows what happens here; also where the event is known
     * already, since the one may have been written and the other not.
     */
    private static void followMerge(ViewBatch batch, Item item) {
        @Nullable String into = item.mergedInto().orElse(null);
        @Nullable Item surviving = into == null ? null : batch.find(ItemDocuments.ALL, into);
        if (surviving != null) {
            Item next = surviving.absorbing(item);
            if (!next.equals(surviving)) {
                batch.put(ItemDocuments.ALL, surviving.id(), next);
            }
            followMerge(batch, next);
        }
    }
}
