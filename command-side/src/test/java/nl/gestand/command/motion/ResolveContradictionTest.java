package nl.gestand.command.motion;

import static nl.gestand.command.item.Facts.A;
import static nl.gestand.command.item.Facts.adopted;
import static nl.gestand.command.item.Facts.fact;
import static nl.gestand.command.item.Facts.on;
import static nl.gestand.command.item.Facts.undated;
import static nl.gestand.command.item.ItemFixture.commitment;
import static nl.gestand.command.item.ItemFixture.motion;
import static nl.gestand.command.item.Person.JENV;

import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.item.Facts;
import nl.gestand.command.item.ReportStatus;
import nl.gestand.events.FactId;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.motion.MotionEvent.ContradictionResolved;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import nl.gestand.events.motion.MotionEvent.MotionRejected;
import nl.gestand.events.motion.MotionEvent.OutcomeContradicted;
import nl.gestand.events.motion.Outcome;
import org.junit.jupiter.api.Test;

class ResolveContradictionTest {

    private static final FactId ADOPTED = fact(A, 2);
    private static final FactId CONFLICT = fact(A, 3);
    private static final OutcomeContradicted REJECTION =
            new OutcomeContradicted(Outcome.REJECTED, null, on("2023-12-21"));

    @Test
    void theRecordedOutcomeRulesUntilSomeoneResolvesTheConflict() {
        var report = Facts.report(Execution.HANDLED, "2024-02-02");

        motion().with(adopted("2023-12-21"), REJECTION)
                .when(JENV, new ReportStatus(report))
                .then(report);
    }

    @Test
    void anAcceptedSourceReplacesTheRecordedOutcome() {
        motion().with(adopted("2023-12-21"), REJECTION)
                .when(JENV, resolve(true))
                .then(
                        new FactRetracted(ADOPTED, "nagekeken"),
                        new MotionRejected(null, on("2023-12-21")),
                        resolved(true));
    }

    @Test
    void anAcceptedSourceReplacesAnOutcomeThatWasRecordedWithAndWithoutItsDay() {
        motion().with(new MotionAdopted(null, undated("2024-02-02")), REJECTION, adopted("2023-12-21"))
                .when(JENV, resolve(true))
                .then(
                        new FactRetracted(ADOPTED, "nagekeken"),
                        new FactRetracted(fact(A, 4), "nagekeken"),
                        new MotionRejected(null, on("2023-12-21")),
                        resolved(true));
    }

    @Test
    void aSourceThatIsNotAcceptedChangesNothingElse() {
        motion().with(adopted("2023-12-21"), REJECTION)
                .when(JENV, resolve(false))
                .then(resolved(false));
    }

    @Test
    void aConflictIsResolvedOnce() {
        motion().with(adopted("2023-12-21"), REJECTION, resolved(false))
                .when(JENV, resolve(true))
                .thenRefused(Reason.NO_CONFLICT);
    }

    @Test
    void whatWasNeverRecordedOrWasRetractedIsNoConflict() {
        motion().with(adopted("2023-12-21")).when(JENV, resolve(true)).thenRefused(Reason.NO_CONFLICT);
        motion().with(adopted("2023-12-21"), REJECTION, new FactRetracted(CONFLICT, "vergissing"))
                .when(JENV, resolve(true))
                .thenRefused(Reason.NO_CONFLICT);
        commitment().when(JENV, resolve(true)).thenRefused(Reason.NO_CONFLICT);
    }

    private static ResolveContradiction resolve(boolean accepted) {
        return new ResolveContradiction(CONFLICT, accepted, "nagekeken", on("2024-06-30"));
    }

    private static ContradictionResolved resolved(boolean accepted) {
        return new ContradictionResolved(CONFLICT, accepted, "nagekeken", on("2024-06-30"));
    }
}
