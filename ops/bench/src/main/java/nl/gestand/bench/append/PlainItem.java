package nl.gestand.bench.append;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.motion.MotionEvent.MotionRecorded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A motion as Axon's own examples would have it: annotated, and with hardly a rule. */
class PlainItem {

    record Open(@TargetAggregateIdentifier String item, List<? extends RegisterEvent> events) {}

    record Report(@TargetAggregateIdentifier String item, StatusReported report) {}

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable String title;
    private int reports;

    PlainItem() {}

    @CommandHandler
    PlainItem(Open open, MetaData metaData) {
        id = open.item();
        open.events().forEach(event -> apply(event, metaData));
    }

    @CommandHandler
    void handle(Report report, MetaData metaData) {
        if (title == null) {
            throw new IllegalStateException("there is no item " + id);
        }
        apply(report.report(), metaData);
    }

    @EventSourcingHandler
    void on(MotionRecorded recorded, DomainEventMessage<?> message) {
        id = message.getAggregateIdentifier();
        title = recorded.title();
    }

    @EventSourcingHandler
    void on(StatusReported reported) {
        reports++;
    }
}
