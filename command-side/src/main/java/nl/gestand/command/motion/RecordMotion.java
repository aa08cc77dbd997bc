package nl.gestand.command.motion;

import java.util.ArrayList;
import java.util.List;
import nl.gestand.command.item.NewItem;
import nl.gestand.command.item.Situation;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.ItemAssigned;
import nl.gestand.events.item.ItemEvent.NumberAssigned;
import nl.gestand.events.motion.MotionEvent.MotionRecorded;
import nl.gestand.events.motion.MotionEvent.MotionTabled;
import nl.gestand.events.motion.MotionEvent.OutcomeReached;
import nl.gestand.events.number.ItemNumber;
import org.jspecify.annotations.Nullable;

/**
 * Brings a motion (motie) into the register, by number or by name.
 *
 * @param tabled when it was tabled, where known
 * @param reached the outcome, where it is told at once
 */
public record RecordMotion(
        MotionRecorded motion,
        List<ItemNumber> numbers,
        @Nullable ItemAssigned assigned,
        @Nullable MotionTabled tabled,
        @Nullable OutcomeReached reached)
        implements NewItem {

    public RecordMotion {
        if (numbers.isEmpty() && motion.name() == null) {
            throw new IllegalArgumentException("a motion is known by a number or a name");
        }
        numbers = List.copyOf(numbers);
    }

    @Override
    public List<RegisterEvent> decide(Situation situation) {
        List<RegisterEvent> events = new ArrayList<>(List.of(motion));
        Ground number = new Ground(null, null, Basis.STATED, motion.ground().evidence());
        numbers.forEach(each -> events.add(new NumberAssigned(each, number)));
        if (assigned != null) {
            events.add(assigned);
        }
        if (tabled != null) {
            events.add(tabled);
        }
        if (reached != null && !reached.equals(tabled)) {
            events.add(reached);
        }
        return events;
    }
}
