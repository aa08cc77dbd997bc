package nl.gestand.command.intake.opendata;

import java.util.List;
import java.util.Objects;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Decision;
import nl.gestand.command.motion.RecordOutcome;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.Successor;
import nl.gestand.events.motion.MotionEvent;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import nl.gestand.events.motion.MotionEvent.MotionHeldOver;
import nl.gestand.events.motion.MotionEvent.MotionLapsed;
import nl.gestand.events.motion.MotionEvent.MotionRejected;
import nl.gestand.events.motion.MotionEvent.MotionReplaced;
import nl.gestand.events.motion.MotionEvent.MotionTabled;
import nl.gestand.events.motion.MotionEvent.MotionTakenOver;
import nl.gestand.events.motion.MotionEvent.MotionWithdrawn;
import nl.gestand.events.motion.MotionEvent.OutcomeContradicted;
import nl.gestand.events.motion.MotionEvent.OutcomeReached;
import nl.gestand.events.motion.Outcome;
import nl.gestand.events.motion.Votes;
import org.jspecify.annotations.Nullable;

/**
 * What a decision of the Chamber means for a motion: {@link RecordOutcome}'s rule decides. What contradicts the register is
 * kept beside it, and once.
 */
record TakingDecision(OutcomeReached reached, Evidence source) implements Taking {

    TakingDecision(Decision decision, Evidence source) {
        this(event(decision, source, null), source);
    }

    /** Another motion came in its place. */
    static TakingDecision replaced(Successor by, Decision decision, Evidence source) {
        return new TakingDecision(event(decision, source, by), source);
    }

    @Override
    public void on(Growing item) {
        if (item.wasTold(OutcomeReached.class, source, this::isSame)
                || item.wasTold(OutcomeContradicted.class, source, told -> told.claimed() == reached.outcome())) {
            return;
        }
        try {
            decide(item).forEach(event -> add(item, event));
        } catch (Refused refused) {
            if (refused.refusal().reason() == Reason.OUTCOME_IS_FINAL) {
                add(item, new OutcomeContradicted(reached.outcome(), null, reached.ground()));
            } else if (refused.refusal().reason() != Reason.ALREADY_RECORDED) {
                throw refused;
            } else if (bringsVotes(item)) {
                item.add(reached);
            }
        }
    }

    private List<? extends MotionEvent> decide(Growing item) {
        // a held-over motion may get another day on which it lapses
        boolean otherTerm = reached instanceof MotionHeldOver held
                && held.lapsesOn() != null
                && item.state().facts().outcome(java.time.LocalDate.MAX).stream()
                        .anyMatch(known -> known.event() instanceof MotionHeldOver before
                                && !held.lapsesOn().equals(before.lapsesOn()));
        // nor is it another outcome where a second motion comes in its place
        boolean otherSuccessor = reached instanceof MotionReplaced replaced
                && replaced.by() != null
                && !item.state().facts().standing(MotionReplaced.class).isEmpty();
        return otherTerm || otherSuccessor
                ? List.of(reached)
                : new RecordOutcome(reached).decide(item.state(), item.situation());
    }

    /** The same outcome with votes that the register has not. */
    private boolean bringsVotes(Growing item) {
        return votes(reached) != null
                && item.state().facts().standing(OutcomeReached.class).stream()
                        .noneMatch(known -> known.event().outcome() == reached.outcome()
                                && Objects.equals(votes(known.event()), votes(reached)));
    }

    private static @Nullable Object votes(OutcomeReached event) {
        return event.outcome() == Outcome.ADOPTED || event.outcome() == Outcome.REJECTED ? detail(event) : null;
    }

    private static void add(Growing item, MotionEvent event) {
        item.add(event);
        if (event instanceof OutcomeContradicted contradicted) {
            item.conflict("The open data says that the motion was "
                    + contradicted
                            .claimed()
                            .name()
                            .toLowerCase(java.util.Locale.ROOT)
                            .replace('_', ' ')
                    + "; the register has another outcome.");
        }
    }

    private boolean isSame(OutcomeReached told) {
        return told.outcome() == reached.outcome()
                && Objects.equals(told.ground().on(), reached.ground().on())
                && Objects.equals(detail(told), detail(reached));
    }

    private static @Nullable Object detail(OutcomeReached event) {
        return switch (event) {
            case MotionHeldOver held -> held.lapsesOn();
            case MotionReplaced replaced -> replaced.by();
            case MotionAdopted adopted -> adopted.votes();
            case MotionRejected rejected -> rejected.votes();
            case MotionTabled any -> null;
            case MotionWithdrawn any -> null;
            case MotionLapsed any -> null;
            case MotionTakenOver any -> null;
        };
    }

    private static OutcomeReached event(Decision decision, Evidence source, @Nullable Successor by) {
        Ground ground = Growing.on(decision.on(), decision.countsFrom(), source);
        Votes votes = decision.votes();
        return switch (decision.outcome()) {
            case TABLED -> new MotionTabled(ground);
            case HELD_OVER -> new MotionHeldOver(decision.lapsesOn(), ground);
            case REPLACED -> new MotionReplaced(by, ground);
            case WITHDRAWN -> new MotionWithdrawn(ground);
            case LAPSED -> new MotionLapsed(ground);
            case ADOPTED -> new MotionAdopted(votes, ground);
            case REJECTED -> new MotionRejected(votes, ground);
            case TAKEN_OVER -> new MotionTakenOver(ground);
        };
    }
}
