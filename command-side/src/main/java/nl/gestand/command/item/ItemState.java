package nl.gestand.command.item;

import java.util.Optional;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.commitment.CommitmentEvent;
import nl.gestand.events.item.ItemEvent.ItemMerged;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.motion.MotionEvent;

/**
 * What a decision knows of the item that it is about.
 *
 * @param facts the item's own and those of the twins merged into it
 */
public record ItemState(ItemId id, ItemKind kind, ItemFacts facts) {

    static ItemState of(ItemId id, ItemFacts facts) {
        ItemKind kind = facts.all().stream()
                .map(recorded -> kindOf(recorded.event()))
                .flatMap(Optional::stream)
                .findFirst()
                // a letter's id leads to a stream too, which must not be written on as if it were an item's
                .orElseThrow(
                        () -> new Refused(Reason.UNKNOWN_ITEM, "There is no item " + id + ".", "item", id.value()));
        return new ItemState(id, kind, facts);
    }

    private static Optional<ItemKind> kindOf(RegisterEvent event) {
        if (event instanceof MotionEvent) {
            return Optional.of(ItemKind.MOTION);
        }
        return event instanceof CommitmentEvent ? Optional.of(ItemKind.COMMITMENT) : Optional.empty();
    }

    /** The item that this one goes on in, where it was merged. */
    Optional<ItemId> mergedInto() {
        return facts.standing(ItemMerged.class).stream()
                .filter(merged -> isOwn(merged.id()))
                .map(merged -> merged.event().into())
                .findFirst();
    }

    void requireNotMerged() {
        mergedInto().ifPresent(into -> {
            throw new Refused(
                    Reason.MERGED_AWAY,
                    "The item " + id + " was merged into " + into + ", where it goes on.",
                    "item",
                    into.value());
        });
    }

    boolean isOwn(FactId fact) {
        return fact.stream().equals(id.value());
    }

    /** The fact, or a refusal where the item has none such. */
    Recorded<?> fact(FactId fact) {
        return facts.find(fact).orElseThrow(() -> new Refused(Reason.UNKNOWN_FACT, "There is no fact " + fact + "."));
    }
}
