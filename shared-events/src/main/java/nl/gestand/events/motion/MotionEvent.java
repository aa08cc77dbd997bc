package nl.gestand.events.motion;

import java.time.LocalDate;
import java.util.List;
import nl.gestand.events.EventName;
import nl.gestand.events.Fact;
import nl.gestand.events.FactId;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.Successor;
import org.jspecify.annotations.Nullable;

/** What can happen to a motion (motie) only. */
public sealed interface MotionEvent extends Fact {

    /**
     * A motion came to the register's knowledge, by number or by name (motie vastgelegd).
     *
     * @param name what people call it while it has no number; names are not unique
     * @param request the operative request (dictum)
     * @param submitters family names in the order of signing (indieners)
     * @param dossier number of the parliamentary file, such as {@code 28638}
     */
    @EventName(value = "motion.recorded", personal = true)
    record MotionRecorded(
            @Nullable String name,
            String title,
            @Nullable String request,
            List<String> submitters,
            @Nullable String debate,
            @Nullable String dossier,
            Ground ground)
            implements MotionEvent {
        public MotionRecorded {
            submitters = List.copyOf(submitters);
        }
    }

    /** A step of the Chamber that gives the motion an outcome; the one in force on a day is the latest by date. */
    sealed interface OutcomeReached extends MotionEvent {
        Outcome outcome();
    }

    /** Ingediend. */
    @EventName(value = "motion.tabled", personal = true)
    record MotionTabled(Ground ground) implements OutcomeReached {
        @Override
        public Outcome outcome() {
            return Outcome.TABLED;
        }
    }

    /**
     * Aangehouden.
     *
     * @param lapsesOn day on which it lapses unless voted on; not a deadline for the cabinet
     */
    @EventName(value = "motion.held-over", personal = true)
    record MotionHeldOver(@Nullable LocalDate lapsesOn, Ground ground) implements OutcomeReached {
        @Override
        public Outcome outcome() {
            return Outcome.HELD_OVER;
        }
    }

    /** Gewijzigd: another motion came in its place (t.v.v.). */
    @EventName(value = "motion.replaced", personal = true)
    record MotionReplaced(@Nullable Successor by, Ground ground) implements OutcomeReached {
        @Override
        public Outcome outcome() {
            return Outcome.REPLACED;
        }
    }

    /** Ingetrokken. */
    @EventName(value = "motion.withdrawn", personal = true)
    record MotionWithdrawn(Ground ground) implements OutcomeReached {
        @Override
        public Outcome outcome() {
            return Outcome.WITHDRAWN;
        }
    }

    /** Vervallen. */
    @EventName(value = "motion.lapsed", personal = true)
    record MotionLapsed(Ground ground) implements OutcomeReached {
        @Override
        public Outcome outcome() {
            return Outcome.LAPSED;
        }
    }

    /** Aangenomen. */
    @EventName(value = "motion.adopted", personal = true)
    record MotionAdopted(@Nullable Votes votes, Ground ground) implements OutcomeReached {
        @Override
        public Outcome outcome() {
            return Outcome.ADOPTED;
        }
    }

    /** Verworpen. */
    @EventName(value = "motion.rejected", personal = true)
    record MotionRejected(@Nullable Votes votes, Ground ground) implements OutcomeReached {
        @Override
        public Outcome outcome() {
            return Outcome.REJECTED;
        }
    }

    /** Overgenomen by the cabinet. */
    @EventName(value = "motion.taken-over", personal = true)
    record MotionTakenOver(Ground ground) implements OutcomeReached {
        @Override
        public Outcome outcome() {
            return Outcome.TAKEN_OVER;
        }
    }

    /** A source says otherwise than the recorded outcome, which rules until someone resolves it (tegenspraak). */
    @EventName(value = "motion.outcome-contradicted", personal = true)
    record OutcomeContradicted(Outcome claimed, @Nullable Votes votes, Ground ground) implements MotionEvent {}

    /**
     * Someone decided which of two sources holds.
     *
     * @param contradiction the fact that contradicted
     * @param accepted true where the contradicting source holds from now on, false where the recorded outcome stays
     */
    @EventName(value = "motion.contradiction-resolved", personal = true)
    record ContradictionResolved(FactId contradiction, boolean accepted, String reason, Ground ground)
            implements MotionEvent {}

    /**
     * The cabinet said what it thinks of the motion (kabinetsappreciatie).
     *
     * @param appraisal the Chamber's own term, such as {@code oordeel Kamer} or {@code ontraden}
     */
    @EventName(value = "motion.appraised", personal = true)
    record MotionAppraised(String appraisal, Ground ground) implements MotionEvent {}

    /**
     * The paper's own text was read (tekst van de motie): what it says, apart from what others say of it.
     *
     * @param title its heading as printed; null where it has none
     * @param considerations each from its first words, such as {@code overwegende dat}, in order
     * @param request what it asks or states (dictum), lines joined by line breaks; null where none could be told
     * @param signatories family names in the order of signing
     */
    @EventName(value = "motion.text-recorded", personal = true)
    record MotionTextRecorded(
            @Nullable String title,
            List<String> considerations,
            @Nullable String request,
            List<String> signatories,
            Ground ground)
            implements MotionEvent {
        public MotionTextRecorded {
            considerations = List.copyOf(considerations);
            signatories = List.copyOf(signatories);
        }
    }
}
