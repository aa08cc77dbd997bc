package nl.gestand.command.item;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.command.claim.Claims;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemEvent.ItemSuperseded;
import nl.gestand.events.item.ItemEvent.NumberAssigned;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.number.ItemNumber;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Claims that live as long as a test: one holder a number, one successor an item, no merges. */
@NullMarked
public final class ClaimsInMemory implements Claims {

    private final Map<ItemNumber, ItemId> holders = new HashMap<>();
    private final Map<ItemId, ItemId> successors = new HashMap<>();

    @Override
    public void settle(ItemId item, FactId fact, RegisterEvent event, ItemFacts before) {
        if (event instanceof NumberAssigned assigned) {
            ItemId holder = holders.putIfAbsent(assigned.number(), item);
            if (holder != null && !holder.equals(item)) {
                throw new Refused(Reason.NUMBER_TAKEN, "taken", "id", holder.value());
            }
        }
        if (event instanceof ItemSuperseded superseded && superseded.by().item() != null) {
            supersede(item, Objects.requireNonNull(superseded.by().item()));
        }
        if (event instanceof FactRetracted retraction) {
            before.find(retraction.fact()).ifPresent(gone -> giveBack(gone.event()));
        }
    }

    public void supersede(ItemId item, ItemId by) {
        for (@Nullable ItemId next = by; next != null; next = successors.get(next)) {
            if (next.equals(item)) {
                throw new Refused(Reason.CIRCULAR_SUPERSESSION, "circle");
            }
        }
        successors.put(item, by);
    }

    public void hold(ItemNumber number, ItemId holder) {
        holders.put(number, holder);
    }

    private void giveBack(RegisterEvent gone) {
        if (gone instanceof NumberAssigned assigned) {
            holders.remove(assigned.number());
        }
    }
}
