package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gestand.events.FactId;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.motion.MotionEvent.ContradictionResolved;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import nl.gestand.events.motion.MotionEvent.MotionAppraised;
import nl.gestand.events.motion.MotionEvent.MotionHeldOver;
import nl.gestand.events.motion.MotionEvent.MotionLapsed;
import nl.gestand.events.motion.MotionEvent.MotionRejected;
import nl.gestand.events.motion.MotionEvent.MotionReplaced;
import nl.gestand.events.motion.MotionEvent.MotionTabled;
import nl.gestand.events.motion.MotionEvent.MotionTakenOver;
import nl.gestand.events.motion.MotionEvent.MotionTextRecorded;
import nl.gestand.events.motion.MotionEvent.MotionWithdrawn;
import nl.gestand.events.motion.MotionEvent.OutcomeContradicted;
import nl.gestand.events.motion.MotionEvent.OutcomeReached;
import nl.gestand.events.motion.Outcome;
import nl.gestand.events.motion.Votes;
import org.jspecify.annotations.Nullable;

/**
 * A motion in parliament.
 *
 * @param request the operative request (dictum)
 * @param considerations of the paper's own text, where it was read
 * @param signatories family names under that text
 * @param outcome in force on the day; null where it is unknown
 * @param decidedOn day on which the outcome in force was reached, where known; a tabling is no decision
 * @param lapsesOn of a held-over motion
 * @param replacedBy the changed motion that came in its place (t.v.v.), where a source names it
 * @param conflicts sources that contradict the outcome and that nobody has resolved
 */
record ParliamentPart(
        @Nullable String request,
        List<String> considerations,
        List<String> signatories,
        @Nullable String outcome,
        @Nullable String outcomeBasis,
        @Nullable Votes votes,
        @Nullable LocalDate tabledOn,
        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate lapsesOn,
        @Nullable ItemRef replacedBy,
        @Nullable String debate,
        List<Appraisal> appraisals,
        List<Conflict> conflicts) {

    /** What the cabinet thought of the motion (kabinetsappreciatie), in the Chamber's own term. */
    record Appraisal(
            String appraisal,
            @Nullable LocalDate on,
            String basis,
            @Nullable EvidenceAnswer evidence) {}

    /** A source that says otherwise (tegenspraak). */
    record Conflict(
            String fact,
            String claimedOutcome,
            @Nullable LocalDate on,
            String basis,
            @Nullable EvidenceAnswer source) {}

    static ParliamentPart of(Founding founding, ItemFacts facts, LocalDate day, Surroundings around) {
        Optional<OutcomeReached> outcome = facts.outcome(day).map(Recorded::event);
        return new ParliamentPart(
                founding.text(),
                founding.later().text().map(MotionTextRecorded::considerations).orElse(List.of()),
                founding.later().text().map(MotionTextRecorded::signatories).orElse(List.of()),
                outcome.map(reached -> Spans.word(reached.outcome())).orElse(null),
                outcome.map(reached -> Spans.word(reached.ground().basis())).orElse(null),
                outcome.map(reached -> votes(reached, facts)).orElse(null),
                tabledOn(facts, day),
                outcome.filter(MotionAdopted.class::isInstance)
                        .map(reached -> reached.ground().on())
                        .orElse(null),
                outcome.map(ParliamentPart::decidedOn).orElse(null),
                outcome.map(reached -> reached instanceof MotionHeldOver held ? held.lapsesOn() : null)
                        .orElse(null),
                outcome.map(reached -> reached instanceof MotionReplaced replaced ? replaced.by() : null)
                        .map(around::resolve)
                        .orElse(null),
                founding.debate(),
                appraisals(facts, day, around),
                conflicts(facts, day, around));
    }

    static @Nullable LocalDate tabledOn(ItemFacts facts, LocalDate day) {
        return facts.latest(MotionTabled.class, day, any -> true)
                .map(tabled -> tabled.event().ground().on())
                .orElse(null);
    }

    /** A tabling is no decision. */
    static @Nullable LocalDate decidedOn(OutcomeReached reached) {
        return reached.outcome() == Outcome.TABLED ? null : reached.ground().on();
    }

    /** The votes told with it, else those that another source gives for the same outcome. */
    static @Nullable Votes votes(OutcomeReached reached, ItemFacts facts) {
        Votes own = votes(reached);
        return own != null
                ? own
                : facts.standing(OutcomeReached.class).stream()
                        .map(Recorded::event)
                        .filter(other -> other.outcome() == reached.outcome() && votes(other) != null)
                        .reduce((first, second) -> second)
                        .map(ParliamentPart::votes)
                        .orElse(null);
    }

    private static @Nullable Votes votes(OutcomeReached reached) {
        return switch (reached) {
            case MotionAdopted adopted -> adopted.votes();
            case MotionRejected rejected -> rejected.votes();
            case MotionTabled any -> null;
            case MotionHeldOver any -> null;
            case MotionReplaced any -> null;
            case MotionWithdrawn any -> null;
            case MotionLapsed any -> null;
            case MotionTakenOver any -> null;
        };
    }

    private static List<Appraisal> appraisals(ItemFacts facts, LocalDate day, Surroundings around) {
        return facts.standing(MotionAppraised.class).stream()
                .filter(fact -> EvidenceAnswer.counts(fact.event().ground(), day))
                .map(fact -> new Appraisal(
                        fact.event().appraisal(),
                        fact.event().ground().on(),
                        Spans.word(fact.event().ground().basis()),
                        EvidenceAnswer.of(fact.id(), fact.event(), around.letters())))
                .toList();
    }

    private static List<Conflict> conflicts(ItemFacts facts, LocalDate day, Surroundings around) {
        Set<FactId> resolved = facts.standing(ContradictionResolved.class).stream()
                .filter(fact -> EvidenceAnswer.counts(fact.event().ground(), day))
                .map(fact -> fact.event().contradiction())
                .collect(Collectors.toSet());
        return facts.standing(OutcomeContradicted.class).stream()
                .filter(fact -> EvidenceAnswer.counts(fact.event().ground(), day) && !resolved.contains(fact.id()))
                .map(fact -> new Conflict(
                        fact.id().toString(),
                        Spans.word(fact.event().claimed()),
                        fact.event().ground().on(),
                        Spans.word(fact.event().ground().basis()),
                        EvidenceAnswer.of(fact.id(), fact.event(), around.letters())))
                .toList();
    }
}
