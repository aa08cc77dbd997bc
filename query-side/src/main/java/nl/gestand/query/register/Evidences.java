package nl.gestand.query.register;

import java.util.Set;
import java.util.stream.Stream;
import nl.gestand.events.Fact;
import nl.gestand.events.FactId;
import nl.gestand.events.commitment.CommitmentEvent;
import nl.gestand.events.commitment.CommitmentEvent.CommitmentMade;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.ItemEvent;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.motion.MotionEvent;

/** Which source supports which fact. */
final class Evidences {

    /** A fact that stands and a source that it names. */
    record Sourced(Recorded<Fact> fact, Evidence evidence) {}

    private Evidences() {}

    static Stream<Sourced> of(ItemFacts facts) {
        Set<FactId> gone = facts.retracted();
        return facts.standing(Fact.class).stream()
                .filter(fact -> !gone.contains(fact.id()))
                .flatMap(fact -> sources(fact.event()).distinct().map(evidence -> new Sourced(fact, evidence)));
    }

    /** What a fact says, in the words of the reading API. */
    static String supports(Fact fact) {
        return switch (fact) {
            case MotionEvent event -> ofMotion(event);
            case CommitmentEvent event -> ofCommitment(event);
            case ItemEvent event -> ofItem(event);
            default -> throw new IllegalArgumentException(fact.getClass().getName());
        };
    }

    private static Stream<Evidence> sources(Fact fact) {
        Stream<Evidence> ground = Stream.ofNullable(fact.ground().evidence());
        return fact instanceof CommitmentMade made ? Stream.concat(ground, Stream.ofNullable(made.madeIn())) : ground;
    }

    private static String ofMotion(MotionEvent event) {
        return switch (event) {
            case MotionEvent.MotionRecorded any -> "registration";
            case MotionEvent.OutcomeReached any -> "outcome";
            case MotionEvent.OutcomeContradicted any -> "contradiction";
            case MotionEvent.ContradictionResolved any -> "resolution";
            case MotionEvent.MotionAppraised any -> "appraisal";
            case MotionEvent.MotionTextRecorded any -> "text";
        };
    }

    private static String ofCommitment(CommitmentEvent event) {
        return switch (event) {
            case CommitmentMade any -> "registration";
        };
    }

    private static String ofItem(ItemEvent event) {
        return switch (event) {
            case ItemEvent.NumberAssigned any -> "number";
            case ItemEvent.ItemAssigned any -> "assignment";
            case ItemEvent.ItemTransferred any -> "transfer";
            case ItemEvent.DeadlineSet any -> "deadline";
            case ItemEvent.StatusReported any -> "status-report";
            case ItemEvent.VerdictRecorded any -> "verdict";
            case ItemEvent.ReminderSent any -> "reminder";
            case ItemEvent.ItemSuperseded any -> "supersession";
            case ItemEvent.ItemRelated any -> "relation";
            case ItemEvent.ItemMerged any -> "merge";
            case ItemEvent.TwinAbsorbed any -> "merge";
            case ItemEvent.ItemDescribed any -> "description";
            case ItemEvent.SourceValueKept any -> "source-value";
            case ItemEvent.RemovedAtSource any -> "removal";
            case ItemEvent.FactRetracted any -> "retraction";
        };
    }
}
