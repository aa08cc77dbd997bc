package nl.gestand.query.views;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;

/** A projection such as any other, but that a test can trip it after it put its document. */
@ProcessingGroup("register")
final class Kites {

    static final String VIEW = "kites";

    /** What befalls the handler of each event; outlives the process under test. */
    static final class Fate {
        volatile Consumer<KiteFlown> of = flown -> {};
        final AtomicInteger handled = new AtomicInteger();
    }

    private final ViewTarget views;
    private final Fate fate;

    Kites(ViewTarget views, Fate fate) {
        this.views = views;
        this.fate = fate;
    }

    @EventHandler
    void on(KiteFlown flown, DomainEventMessage<?> message, UnitOfWork<?> unitOfWork) {
        fate.handled.incrementAndGet();
        ViewBatch batch = ViewBatch.of(unitOfWork, views);
        Document found = batch.find(VIEW, flown.kite());
        Document kite = found == null ? new Document("_id", flown.kite()).append("sequence", -1L) : found;
        if (kite.getLong("sequence") < message.getSequenceNumber()) {
            List<Integer> heights = new ArrayList<>(kite.getList("heights", Integer.class, List.of()));
            heights.add(flown.height());
            batch.put(VIEW, kite.append("sequence", message.getSequenceNumber()).append("heights", heights));
        }
        fate.of.accept(flown);
    }
}
