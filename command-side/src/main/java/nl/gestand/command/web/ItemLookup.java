package nl.gestand.command.web;

import nl.gestand.command.claim.NumberClaims;
import nl.gestand.events.FactId;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.item.Successor;
import nl.gestand.events.number.Citations;
import nl.gestand.events.number.ItemNumber;
import nl.gestand.events.number.KamerstukNumber;
import nl.gestand.events.number.UnreadableNumber;
import nl.gestand.web.JsonBody;
import nl.gestand.web.ProblemException;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds an item by its id or any of its numbers, in any way that people write them. */
@Component
public class ItemLookup {

    private final NumberClaims numbers;
    private final EventStore events;

    ItemLookup(NumberClaims numbers, EventStore events) {
        this.numbers = numbers;
        this.events = events;
    }

    /** The item that a path names; a 404 problem where it names none. */
    public ItemId inPath(String text) {
        try {
            return item(text);
        } catch (IllegalArgumentException unknown) {
            throw ProblemException.notFound(String.valueOf(unknown.getMessage()));
        }
    }

    /** The fact that a path names; a 404 problem where it cannot name one. */
    public FactId factInPath(String text) {
        try {
            FactId fact = FactId.parse(text);
            return new FactId(new ItemId(fact.stream()).value(), fact.sequence());
        } catch (IllegalArgumentException unknown) {
            throw ProblemException.notFound(String.valueOf(unknown.getMessage()));
        }
    }

    /** @throws IllegalArgumentException where there is no item with that number, or the text is neither id nor number */
    public ItemId item(String text) {
        if (ItemId.isId(text)) {
            return new ItemId(text);
        }
        String number = Citations.readOne(text).canonical();
        return numbers.holder(number)
                .filter(holder -> numbers.kind(number).orElse("").equals(NumberClaims.ITEM))
                .map(ItemId::new)
                .orElseThrow(() -> new IllegalArgumentException("There is no item '" + text + "' in the register."));
    }

    /** As {@link #item}, for an item that no command is sent to, which would not be missed otherwise. */
    private ItemId registered(String text) {
        ItemId item = item(text);
        DomainEventStream facts = events.readEvents(item.value());
        if (!facts.hasNext() || !"item".equals(facts.next().getType())) {
            throw new IllegalArgumentException("There is no item '" + text + "' in the register.");
        }
        return item;
    }

    /** Reads what took or takes an item's place: an {@code item}, a {@code number} or a {@code plan}. */
    public @Nullable Successor successor(JsonBody given) {
        ItemId item = given.read("item", this::registered);
        ItemNumber number = given.read("number", Citations::readOne);
        String plan = given.text("plan", Words.LINE);
        int count = (given.has("item") ? 1 : 0) + (given.has("number") ? 1 : 0) + (given.has("plan") ? 1 : 0);
        if (count != 1) {
            given.fault("item", "one-successor", "Give one: an item, a number or a plan.");
            return null;
        }
        if (item != null) {
            return Successor.item(item);
        }
        if (number != null) {
            return byNumber(given, number);
        }
        return plan == null ? null : Successor.plan(plan);
    }

    private @Nullable Successor byNumber(JsonBody given, ItemNumber number) {
        try {
            return Successor.item(item(number.canonical()));
        } catch (UnreadableNumber unreadable) {
            throw unreadable;
        } catch (IllegalArgumentException notHere) {
            if (number instanceof KamerstukNumber paper) {
                return Successor.number(paper);
            }
            given.fault("number", "unknown-item", "There is no such item in the register; name a paper or a plan.");
            return null;
        }
    }
}
