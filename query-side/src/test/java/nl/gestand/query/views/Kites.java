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
import org.jspecify.annotations.Nullable;

/** A projection such as any other, but that a test can trip it after it put its state, or when its document is made. */
@ProcessingGroup("register")
final class Kites {

    static final String VIEW = "kites";

    /** What befalls the handler of each event, and each document; outlives the process under test. */
    static final class Fate {
        volatile Consumer<KiteFlown> of = flown -> {};
        volatile Consumer<Kite> derived = kite -> {};
        final AtomicInteger handled = new AtomicInteger();
    }

    record Kite(String id, long sequence, List<Integer> heights) {}

    /** Documents of kites, each with what befalls it. */
    record KiteView(Fate fate) implements View<Kite> {

        @Override
        public String collection() {
            return VIEW;
        }

        @Override
        public List<String> fields() {
            return List.of("sequence", "heights");
        }

        @Override
        public Kite read(Document stored) {
            return new Kite(
                    stored.getString("_id"), stored.getLong("sequence"), stored.getList("heights", Integer.class));
        }

        @Override
        public Document write(Kite kite) {
            fate.derived.accept(kite);
            return new Document("_id", kite.id())
                    .append("sequence", kite.sequence())
                    .append("heights", kite.heights());
        }
    }

    private final ViewTarget views;
    private final KiteView view;
    private final Fate fate;

    Kites(ViewTarget views, Fate fate) {
        this.views = views;
        this.fate = fate;
        this.view = new KiteView(fate);
    }

    @EventHandler
    void on(KiteFlown flown, DomainEventMessage<?> message, UnitOfWork<?> unitOfWork) {
        fate.handled.incrementAndGet();
        ViewBatch batch = ViewBatch.of(unitOfWork, views);
        @Nullable Kite found = batch.find(view, flown.kite());
        Kite kite = found == null ? new Kite(flown.kite(), -1, List.of()) : found;
        if (kite.sequence() < message.getSequenceNumber()) {
            List<Integer> heights = new ArrayList<>(kite.heights());
            heights.add(flown.height());
            batch.put(view, kite.id(), new Kite(kite.id(), message.getSequenceNumber(), heights));
        }
        fate.of.accept(flown);
    }
}
