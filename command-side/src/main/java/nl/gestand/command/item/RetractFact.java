package nl.gestand.command.item;

import java.util.List;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.events.FactId;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemEvent.ItemMerged;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.item.Recorder;

/** Takes back a fact that was recorded by mistake, with the reason; nothing is deleted. */
public record RetractFact(FactId fact, String reason) implements ItemCommand {

    @Override
    public List<FactRetracted> decide(ItemState item, Situation situation) {
        Recorded<?> recorded = item.fact(fact);
        if (!mayRetract(situation.by(), recorded.by())) {
            throw new Refused(
                    Reason.NOT_THE_RECORDER,
                    "A fact is retracted by who recorded it, or by someone of the same ministry or committee.");
        }
        if (item.facts().retracted().contains(fact)) {
            throw new Refused(Reason.ALREADY_RETRACTED, "The fact " + fact + " was retracted already.");
        }
        if (recorded.event() instanceof FactRetracted undone && isMerge(item.fact(undone.fact()))) {
            // both items went on meanwhile: whether they can be merged is to be decided anew, for both
            throw new Refused(
                    Reason.CANNOT_MERGE, "A merge that was undone is not brought back: merge the items again.");
        }
        return List.of(new FactRetracted(fact, reason));
    }

    @Override
    public boolean concernsMergedItems() {
        return true;
    }

    private static boolean isMerge(Recorded<?> fact) {
        return fact.event() instanceof ItemMerged || fact.event() instanceof TwinAbsorbed;
    }

    private static boolean mayRetract(Recorder by, Recorder recorder) {
        boolean sameDesk = by.scope() != null
                && by.role().equals(recorder.role())
                && by.scope().equals(recorder.scope());
        return sameDesk || by.userKey().equals(recorder.userKey());
    }
}
