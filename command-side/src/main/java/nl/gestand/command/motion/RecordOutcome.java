package nl.gestand.command.motion;

import java.time.LocalDate;
import java.util.List;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.command.item.ItemCommand;
import nl.gestand.command.item.ItemState;
import nl.gestand.command.item.Situation;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.motion.MotionEvent;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import nl.gestand.events.motion.MotionEvent.MotionRejected;
import nl.gestand.events.motion.MotionEvent.OutcomeContradicted;
import nl.gestand.events.motion.MotionEvent.OutcomeReached;
import nl.gestand.events.motion.Outcome;
import nl.gestand.events.motion.Votes;
import org.jspecify.annotations.Nullable;

/**
 * Records what the Chamber did with a motion. What contradicts the outcome already recorded is kept beside it as a
 * conflict; what cannot have happened after it is refused.
 */
public record RecordOutcome(OutcomeReached reached) implements ItemCommand {

    @Override
    public List<MotionEvent> decide(ItemState item, Situation situation) {
        Motions.require(item);
        requireNew(item);
        Recorded<OutcomeReached> known = item.facts().outcome(LocalDate.MAX).orElse(null);
        if (known == null || !known.event().outcome().isFinal()) {
            return List.of(reached);
        }
        return besideFinal(known);
    }

    private List<MotionEvent> besideFinal(Recorded<OutcomeReached> known) {
        Outcome outcome = reached.outcome();
        boolean decidedByVote =
                outcome == Outcome.ADOPTED || outcome == Outcome.REJECTED || outcome == Outcome.TAKEN_OVER;
        if (!decidedByVote && outcome != Outcome.TABLED && isNotBefore(known.event())) {
            throw new Refused(
                    Reason.OUTCOME_IS_FINAL,
                    "The motion was " + wording(known.event().outcome()) + " already: it cannot be " + wording(outcome)
                            + " after that.",
                    "fact",
                    known.id().toString());
        }
        if (!outcome.isFinal() || givesTheDay(known.event())) {
            return List.of(reached);
        }
        return List.of(new OutcomeContradicted(outcome, votes(), reached.ground()));
    }

    private void requireNew(ItemState item) {
        item.facts().standing(OutcomeReached.class).stream()
                .filter(fact -> fact.event().outcome() == reached.outcome() && isSameDay(fact.event()))
                .findFirst()
                .ifPresent(fact -> {
                    throw new Refused(
                            Reason.ALREADY_RECORDED,
                            "This outcome is recorded already, as fact " + fact.id() + ".",
                            "fact",
                            fact.id().toString());
                });
    }

    private boolean isSameDay(OutcomeReached known) {
        return reached.ground().on() == null
                || reached.ground().on().equals(known.ground().on());
    }

    private boolean isNotBefore(OutcomeReached known) {
        LocalDate on = reached.ground().on();
        LocalDate knownOn = known.ground().on();
        return on != null && knownOn != null && !on.isBefore(knownOn);
    }

    private boolean givesTheDay(OutcomeReached known) {
        return known.outcome() == reached.outcome() && known.ground().on() == null;
    }

    private @Nullable Votes votes() {
        return switch (reached) {
            case MotionAdopted adopted -> adopted.votes();
            case MotionRejected rejected -> rejected.votes();
            case OutcomeReached other -> null;
        };
    }

    private static String wording(Outcome outcome) {
        return outcome.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
