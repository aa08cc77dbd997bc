package nl.gestand.command.item;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.command.claim.Claims;
import nl.gestand.events.item.ItemEvent.ItemMerged;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.ItemId;
import nl.gestand.time.RegisterClock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Commands that concern several items: each item decides for itself, and all append in one transaction. */
@Component
class AcrossItems implements Twins {

    private final Repository<Item> items;
    private final Claims claims;
    private final RegisterClock clock;

    AcrossItems(Repository<Item> items, Claims claims, RegisterClock clock) {
        this.items = items;
        this.claims = claims;
        this.clock = clock;
    }

    @Override
    public ItemFacts facts(ItemId twin) {
        return items.load(twin.value()).invoke(item -> item.state(this).facts());
    }

    @CommandHandler
    void handle(ReportLetter letter, MetaData metaData) {
        Set<ItemId> seen = new HashSet<>();
        // locked in one order, so that two letters that answer the same items do not wait for each other
        letter.lines().stream()
                .map(line -> line.item())
                .sorted(Comparator.comparing(ItemId::value))
                .forEach(item -> on(item, locked -> {}));
        for (ReportLetter.Line line : letter.lines()) {
            report(line, seen.add(line.item()), metaData);
        }
    }

    private void report(ReportLetter.Line line, boolean first, MetaData metaData) {
        try {
            on(line.item(), item -> {
                item.requireVersion(first ? line.version() : null);
                decide(item, line.report(), metaData);
            });
        } catch (Refused refused) {
            throw refused.about(line.item().value());
        }
    }

    @CommandHandler
    void handle(MergeItems merge, MetaData metaData) {
        ItemState into = load(merge.into());
        into.requireNotMerged();
        on(merge.twin(), twin -> {
            twin.requireVersion(merge.version());
            decide(twin, new MergeInto(merge.into(), into.kind(), merge.ground()), metaData);
        });
        on(merge.into(), item -> decide(item, new AbsorbTwin(merge.twin(), merge.ground()), metaData));
    }

    @CommandHandler
    void handle(Retract retract, MetaData metaData) {
        ItemId item = new ItemId(retract.retraction().fact().stream());
        ItemState state = load(item);
        on(item, holder -> {
            holder.requireVersion(retract.version());
            decide(holder, retract.retraction(), metaData);
        });
        switch (state.fact(retract.retraction().fact()).event()) {
            case ItemMerged merged -> undo(merged.into(), item, retract, metaData);
            case TwinAbsorbed absorbed -> undoMerge(absorbed.twin(), item, retract, metaData);
            default -> {}
        }
    }

    private void undo(ItemId into, ItemId twin, Retract retract, MetaData metaData) {
        on(
                into,
                item -> decide(
                        item, new UndoAbsorption(twin, retract.retraction().reason()), metaData));
    }

    private void undoMerge(ItemId twin, ItemId into, Retract retract, MetaData metaData) {
        load(twin).facts().standing(ItemMerged.class).stream()
                .filter(merged -> merged.event().into().equals(into))
                .map(merged -> new RetractFact(merged.id(), retract.retraction().reason()))
                .forEach(retraction -> on(twin, item -> decide(item, retraction, metaData)));
    }

    private ItemState load(ItemId item) {
        ItemState[] state = new ItemState[1];
        on(item, loaded -> state[0] = loaded.state(this));
        return state[0];
    }

    /** Lets one item of several decide, in the transaction of the command that concerns them all. */
    void decide(ItemId item, ItemCommand command, MetaData metaData) {
        on(item, loaded -> decide(loaded, command, metaData));
    }

    private void decide(Item item, ItemCommand command, MetaData metaData) {
        item.decide(command, metaData, claims, this, clock.today());
    }

    private void on(ItemId id, Consumer<Item> action) {
        try {
            items.load(id.value()).execute(action);
        } catch (AggregateNotFoundException unknown) {
            throw new Refused(Reason.UNKNOWN_ITEM, "There is no item " + id + ".", "item", id.value());
        }
    }
}
