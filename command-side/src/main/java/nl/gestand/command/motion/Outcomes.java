package nl.gestand.command.motion;

import nl.gestand.events.item.Ground;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import nl.gestand.events.motion.MotionEvent.MotionHeldOver;
import nl.gestand.events.motion.MotionEvent.MotionLapsed;
import nl.gestand.events.motion.MotionEvent.MotionRejected;
import nl.gestand.events.motion.MotionEvent.MotionReplaced;
import nl.gestand.events.motion.MotionEvent.MotionTabled;
import nl.gestand.events.motion.MotionEvent.MotionTakenOver;
import nl.gestand.events.motion.MotionEvent.MotionWithdrawn;
import nl.gestand.events.motion.MotionEvent.OutcomeReached;
import nl.gestand.events.motion.Outcome;
import nl.gestand.events.motion.Votes;
import org.jspecify.annotations.Nullable;

/** The event that an outcome becomes. */
final class Outcomes {

    private Outcomes() {}

    static OutcomeReached reached(Outcome outcome, @Nullable Votes votes, Ground ground) {
        return switch (outcome) {
            case TABLED -> new MotionTabled(ground);
            case HELD_OVER -> new MotionHeldOver(null, ground);
            case REPLACED -> new MotionReplaced(null, ground);
            case WITHDRAWN -> new MotionWithdrawn(ground);
            case LAPSED -> new MotionLapsed(ground);
            case ADOPTED -> new MotionAdopted(votes, ground);
            case REJECTED -> new MotionRejected(votes, ground);
            case TAKEN_OVER -> new MotionTakenOver(ground);
        };
    }
}
