package nl.gestand.command.commitment;

import java.util.ArrayList;
import java.util.List;
import nl.gestand.command.item.NewItem;
import nl.gestand.command.item.Situation;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.commitment.CommitmentEvent.CommitmentMade;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.DeadlineSet;
import nl.gestand.events.item.ItemEvent.ItemAssigned;
import nl.gestand.events.item.ItemEvent.NumberAssigned;
import nl.gestand.events.number.ItemNumber;
import org.jspecify.annotations.Nullable;

/**
 * Brings a commitment (toezegging) into the register.
 *
 * @param deadline the deadline that was promised with it, where there is one
 */
public record RecordCommitment(
        CommitmentMade made,
        List<ItemNumber> numbers,
        @Nullable ItemAssigned assigned,
        @Nullable DeadlineSet deadline) implements NewItem {

    public RecordCommitment {
        numbers = List.copyOf(numbers);
    }

    @Override
    public List<RegisterEvent> decide(Situation situation) {
        List<RegisterEvent> events = new ArrayList<>(List.of(made));
        Ground number = new Ground(null, null, Basis.STATED, made.ground().evidence());
        numbers.forEach(each -> events.add(new NumberAssigned(each, number)));
        if (assigned != null) {
            events.add(assigned);
        }
        if (deadline != null) {
            events.add(deadline);
        }
        return events;
    }
}
