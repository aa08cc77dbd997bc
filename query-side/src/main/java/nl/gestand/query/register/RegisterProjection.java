package nl.gestand.query.register;

import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.commitment.CommitmentEvent;
import nl.gestand.events.item.ItemEvent;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.events.item.Recorder;
import nl.gestand.events.motion.MotionEvent;
import nl.gestand.query.views.ViewBatch;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
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

    private final MongoDatabase views;

    public RegisterProjection(MongoDatabase views) {
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
        FactId id = new FactId(message.getAggregateIdentifier(), message.getSequenceNumber());
        Document current = batch.find(Register.ITEMS, id.stream());
        Document next = ItemDocuments.apply(
                current, event, id, message.getTimestamp(), recorder(message), position(message));
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

    private static Recorder recorder(DomainEventMessage<?> message) {
        String key = (String) Objects.requireNonNull(message.getMetaData().get("actor"), "an event names its actor");
        String role = (String) Objects.requireNonNull(message.getMetaData().get("role"), "an event names a role");
        return new Recorder(key, role, (String) message.getMetaData().get("scope"));
    }

    private static long position(DomainEventMessage<?> message) {
        return message instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position().orElse(-1)
                : -1;
    }
}
