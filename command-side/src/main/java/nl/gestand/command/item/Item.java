package nl.gestand.command.item;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gestand.command.Refusal;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.command.claim.Claims;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.item.Recorded;
import nl.gestand.time.RegisterClock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A motion or commitment as Axon keeps it: it replays its facts and lets the command decide on them. */
@Aggregate(type = "item", repository = "itemRepository", commandTargetResolver = "itemTarget")
public class Item {

    @AggregateIdentifier
    private @Nullable String id;

    private ItemFacts facts = ItemFacts.NONE;

    Item() {}

    @CommandHandler
    Item(OpenItem open, MetaData metaData, Claims claims, RegisterClock clock) {
        id = open.item();
        record(open.command().decide(situation(metaData, clock.today())), metaData, claims);
    }

    @CommandHandler
    void handle(ActOnItem act, MetaData metaData, Claims claims, Twins twins, RegisterClock clock) {
        ItemState state = state(twins);
        requireKind(act.kind(), state);
        requireGoingOn(state, act.command());
        requireVersion(act.version());
        record(act.command().decide(state, situation(metaData, clock.today())), metaData, claims);
    }

    void decide(ItemCommand command, MetaData metaData, Claims claims, Twins twins, LocalDate today) {
        ItemState state = state(twins);
        requireGoingOn(state, command);
        record(command.decide(state, situation(metaData, today)), metaData, claims);
    }

    private static void requireGoingOn(ItemState state, ItemCommand command) {
        if (!command.concernsMergedItems()) {
            state.requireNotMerged();
        }
    }

    private void requireKind(ItemKind kind, ItemState state) {
        if (state.kind() != kind) {
            throw new Refused(Reason.UNKNOWN_ITEM, "The item " + id + " is not a " + kind.word() + ".");
        }
    }

    void requireVersion(@Nullable Long seen) {
        if (seen != null && seen != version()) {
            throw new Refused(new Refusal(
                    Reason.STALE_VERSION,
                    "The item has changed since you read it: it is at version " + version() + ", not " + seen + ".",
                    Map.of("item", String.valueOf(id), "version", String.valueOf(version()))));
        }
    }

    ItemState state(Twins twins) {
        ItemFacts together = facts;
        for (Recorded<TwinAbsorbed> absorbed : facts.standing(TwinAbsorbed.class)) {
            together = together.together(twins.facts(absorbed.event().twin()));
        }
        return ItemState.of(new ItemId(String.valueOf(id)), together);
    }

    private long version() {
        return facts.all().isEmpty() ? -1 : facts.all().getLast().id().sequence();
    }

    private void record(List<? extends RegisterEvent> events, MetaData metaData, Claims claims) {
        ItemId item = new ItemId(String.valueOf(id));
        long next = version() + 1;
        for (RegisterEvent event : events) {
            claims.settle(item, new FactId(item.value(), next++), event, facts);
            apply(event, Recorders.kept(metaData));
        }
    }

    private static Situation situation(MetaData metaData, LocalDate today) {
        return new Situation(Recorders.of(metaData), today);
    }

    @EventSourcingHandler
    void on(RegisterEvent event, DomainEventMessage<?> message) {
        id = message.getAggregateIdentifier();
        FactId fact = new FactId(id, message.getSequenceNumber());
        facts = facts.with(new Recorded<>(fact, event, message.getTimestamp(), Recorders.of(message.getMetaData())));
    }
}
