package nl.gestand.command.intake.opendata;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gestand.command.claim.Claims;
import nl.gestand.command.claim.NewClaims;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.ItemAssigned;
import nl.gestand.events.item.ItemEvent.NumberAssigned;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.number.ItemNumber;
import nl.gestand.time.RegisterClock;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

/**
 * Appends the facts of new items. They were decided on by the same rules as any; since nobody else can know a new item yet,
 * its facts go to the store without an aggregate being built, and the claims of all of them are taken together.
 */
final class NewItems {

    private static final String TYPE = "item";

    /** The claims look at the number only. */
    private static final Ground UNTOLD = new Ground(null, null, Basis.STATED, null);

    private final EventStore events;
    private final Claims claims;
    private final NewClaims newClaims;
    private final RegisterClock clock;

    NewItems(EventStore events, Claims claims, NewClaims newClaims, RegisterClock clock) {
        this.clock = clock;
        this.events = events;
        this.claims = claims;
        this.newClaims = newClaims;
    }

    void append(Collection<Growing> drafts, MetaData metaData) {
        if (drafts.isEmpty()) {
            return;
        }
        claim(drafts);
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (Growing draft : drafts) {
            long sequence = 0;
            for (RegisterEvent event : draft.added()) {
                messages.add(message(draft.id(), sequence++, event, metaData));
            }
        }
        events.publish(messages);
    }

    /** Under an id that rises with time, so that the index of ids grows at its end and not everywhere. */
    private DomainEventMessage<?> message(ItemId item, long sequence, RegisterEvent event, MetaData metaData) {
        String id = UuidCreator.getTimeOrderedEpochPlus1().toString();
        return new GenericDomainEventMessage<>(TYPE, item.value(), sequence, event, metaData, id, clock.now());
    }

    private void claim(Collection<Growing> drafts) {
        Map<ItemNumber, ItemId> numbers = new LinkedHashMap<>();
        Map<ItemId, String> ministries = new LinkedHashMap<>();
        for (Growing draft : drafts) {
            for (RegisterEvent event : draft.added()) {
                if (event instanceof NumberAssigned assigned) {
                    numbers.put(assigned.number(), draft.id());
                } else if (event instanceof ItemAssigned assigned && assigned.ministry() != null) {
                    ministries.put(draft.id(), assigned.ministry());
                }
            }
        }
        Set<String> successors = newClaims.awaitedSuccessors(
                numbers.keySet().stream().map(ItemNumber::canonical).collect(Collectors.toSet()));
        settleSuccessors(numbers, successors);
        newClaims.take(numbers);
        newClaims.responsible(ministries);
    }

    /** A number that something is superseded by might close a circle, which is for the claims to see. */
    private void settleSuccessors(Map<ItemNumber, ItemId> numbers, Set<String> successors) {
        if (successors.isEmpty()) {
            return;
        }
        numbers.entrySet().removeIf(taken -> {
            boolean awaited = successors.contains(taken.getKey().canonical());
            if (awaited) {
                NumberAssigned assigned = new NumberAssigned(taken.getKey(), UNTOLD);
                claims.settle(taken.getValue(), new FactId(taken.getValue().value(), 0), assigned, ItemFacts.NONE);
            }
            return awaited;
        });
    }
}
