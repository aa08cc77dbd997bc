package nl.gestand.query;

import java.util.List;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.wire.RegisterCatalogue;
import nl.gestand.events.wire.WireSerializer;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;

/** Delivers events to a projection as a processor does: through Axon's adapter, in one unit of work a batch. */
public final class Deliveries {

    /** As the event store has it. */
    public static final WireSerializer SERIALIZER = WireSerializer.of(RegisterCatalogue.all());

    private Deliveries() {}

    /** In order of recording, each once, in batches of the size given. */
    public static void deliver(Object projection, List<Recorded<?>> events, int batchSize) throws Exception {
        AnnotationEventHandlerAdapter adapter = new AnnotationEventHandlerAdapter(projection);
        for (int from = 0; from < events.size(); from += batchSize) {
            List<Recorded<?>> batch = events.subList(from, Math.min(events.size(), from + batchSize));
            List<EventMessage<?>> messages =
                    batch.stream().<EventMessage<?>>map(Deliveries::message).toList();
            BatchingUnitOfWork<EventMessage<?>> unit = new BatchingUnitOfWork<>(messages);
            var result = unit.executeWithResult(() -> adapter.handle(unit.getMessage()));
            if (result.isExceptional()) {
                throw new IllegalStateException(result.exceptionResult());
            }
        }
    }

    /** Each event, then the same event again. */
    public static void deliverTwice(Object projection, List<Recorded<?>> events) throws Exception {
        for (Recorded<?> event : events) {
            deliver(projection, List.of(event), 1);
            deliver(projection, List.of(event), 1);
        }
    }

    private static EventMessage<?> message(Recorded<? extends RegisterEvent> event) {
        MetaData who = MetaData.with("actor", event.by().userKey())
                .and("role", event.by().role())
                .and("scope", event.by().scope());
        var domain = new GenericDomainEventMessage<>(
                "item",
                event.id().stream(),
                event.id().sequence(),
                event.event(),
                who,
                event.id().toString(),
                event.at());
        // the same position however often it is delivered
        long position = event.at().getEpochSecond();
        return new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(position), domain);
    }
}
