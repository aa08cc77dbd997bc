package nl.gestand.command.motion;

import java.util.ArrayList;
import java.util.List;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.command.item.ItemCommand;
import nl.gestand.command.item.ItemState;
import nl.gestand.command.item.Situation;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.motion.MotionEvent.ContradictionResolved;
import nl.gestand.events.motion.MotionEvent.OutcomeContradicted;
import nl.gestand.events.motion.MotionEvent.OutcomeReached;

/**
 * Decides which of two contradicting sources holds; where it is the later one, the recorded outcome is retracted.
 *
 * @param accepted whether the contradicting source holds
 */
public record ResolveContradiction(FactId contradiction, boolean accepted, String reason, Ground ground)
        implements ItemCommand {

    @Override
    public List<RegisterEvent> decide(ItemState item, Situation situation) {
        Recorded<OutcomeContradicted> open = open(item);
        List<RegisterEvent> events = new ArrayList<>();
        if (accepted) {
            // an outcome may stand twice: without its day, and with the day that was learnt later
            item.facts().standing(OutcomeReached.class).stream()
                    .filter(wrong -> wrong.event().outcome().isFinal())
                    .forEach(wrong -> events.add(new FactRetracted(wrong.id(), reason)));
            events.add(Outcomes.reached(
                    open.event().claimed(), open.event().votes(), open.event().ground()));
        }
        events.add(new ContradictionResolved(contradiction, accepted, reason, ground));
        return events;
    }

    private Recorded<OutcomeContradicted> open(ItemState item) {
        boolean resolved = item.facts().standing(ContradictionResolved.class).stream()
                .anyMatch(fact -> fact.event().contradiction().equals(contradiction));
        return item.facts().standing(OutcomeContradicted.class).stream()
                .filter(fact -> fact.id().equals(contradiction) && !resolved)
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Reason.NO_CONFLICT, "There is no unresolved conflict " + contradiction + " on this motion."));
    }
}
