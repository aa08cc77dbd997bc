package nl.gestand.command.motion;

import static nl.gestand.command.item.Facts.A;
import static nl.gestand.command.item.Facts.adopted;
import static nl.gestand.command.item.Facts.fact;
import static nl.gestand.command.item.Facts.on;
import static nl.gestand.command.item.Facts.undated;
import static nl.gestand.command.item.ItemFixture.commitment;
import static nl.gestand.command.item.ItemFixture.motion;
import static nl.gestand.command.item.Person.JENV;

import java.time.LocalDate;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.item.ItemFixture;
import nl.gestand.events.item.Ground;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import nl.gestand.events.motion.MotionEvent.MotionHeldOver;
import nl.gestand.events.motion.MotionEvent.MotionTabled;
import nl.gestand.events.motion.MotionEvent.OutcomeContradicted;
import nl.gestand.events.motion.MotionEvent.OutcomeReached;
import nl.gestand.events.motion.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecordOutcomeTest {

    private static final OutcomeReached REJECTED = outcome(Outcome.REJECTED, on("2023-12-21"));

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void everyOutcomeIsRecordedOnAMotionWithoutOne(Outcome outcome) {
        OutcomeReached reached = outcome(outcome, on("2023-12-21"));

        record(motion(), reached).then(reached);
    }

    @Test
    void anOutcomeMayBeUnknownInDate() {
        MotionAdopted undated = new MotionAdopted(null, undated("2024-02-02"));

        record(motion(), undated).then(undated);
    }

    @Test
    void aDateLearntLaterIsNoConflict() {
        record(motion().with(new MotionAdopted(null, undated("2024-02-02"))), adopted("2023-12-21"))
                .then(adopted("2023-12-21"));
    }

    @Test
    void anotherDateThanTheOneLearntIsAConflict() {
        record(
                        motion().with(new MotionAdopted(null, undated("2024-02-02")), adopted("2023-12-21")),
                        adopted("2023-12-19"))
                .then(new OutcomeContradicted(Outcome.ADOPTED, null, on("2023-12-19")));
    }

    @Test
    void heldOverThenAdopted() {
        MotionHeldOver held = new MotionHeldOver(LocalDate.of(2024, 6, 1), on("2023-12-21"));

        record(motion().with(held), adopted("2024-01-16")).then(adopted("2024-01-16"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"WITHDRAWN", "LAPSED", "HELD_OVER", "REPLACED"})
    void adoptedMotionCannotBeWithdrawnOrHeldOverAfterwards(Outcome outcome) {
        record(motion().with(adopted("2023-12-21")), outcome(outcome, on("2024-01-10")))
                .thenRefused(Reason.OUTCOME_IS_FINAL, fact(A, 2).toString());
    }

    @Test
    void rejectedMotionCannotBeWithdrawnOnTheSameDay() {
        record(motion().with(REJECTED), outcome(Outcome.WITHDRAWN, on("2023-12-21")))
                .thenRefused(Reason.OUTCOME_IS_FINAL);
    }

    @Test
    void anEarlierStepMayBeLearntAfterTheFinalOne() {
        MotionTabled tabled = new MotionTabled(on("2023-12-14"));
        MotionHeldOver held = new MotionHeldOver(null, on("2023-12-19"));

        record(motion().with(adopted("2023-12-21")), tabled).then(tabled);
        record(motion().with(adopted("2023-12-21")), held).then(held);
    }

    @ParameterizedTest
    @CsvSource({
        "ADOPTED, REJECTED, 2023-12-21",
        "REJECTED, ADOPTED, 2024-02-02",
        "REJECTED, TAKEN_OVER, 2023-12-01",
        "WITHDRAWN, ADOPTED, 2024-02-02",
        "ADOPTED, WITHDRAWN, 2023-12-01"
    })
    void aSourceThatSaysOtherwiseIsRecordedAsAConflict(Outcome known, Outcome claimed, String day) {
        record(motion().with(outcome(known, on("2023-12-21"))), outcome(claimed, on(day)))
                .then(new OutcomeContradicted(claimed, null, on(day)));
    }

    @Test
    void anUndatedSourceThatSaysOtherwiseIsAConflictToo() {
        record(motion().with(REJECTED), new MotionAdopted(null, undated("2024-02-02")))
                .then(new OutcomeContradicted(Outcome.ADOPTED, null, undated("2024-02-02")));
    }

    @Test
    void theSameOutcomeIsNotRecordedTwice() {
        record(motion().with(adopted("2023-12-21")), adopted("2023-12-21"))
                .thenRefused(Reason.ALREADY_RECORDED, fact(A, 2).toString());
        record(motion().with(adopted("2023-12-21")), new MotionAdopted(null, undated(null)))
                .thenRefused(Reason.ALREADY_RECORDED);
    }

    @Test
    void aCommitmentHasNoOutcome() {
        record(commitment(), adopted("2023-12-21")).thenRefused(Reason.NOT_A_MOTION);
    }

    private static ItemFixture.Outcome record(ItemFixture item, OutcomeReached reached) {
        return item.when(JENV, new RecordOutcome(reached));
    }

    private static OutcomeReached outcome(Outcome outcome, Ground ground) {
        return Outcomes.reached(outcome, null, ground);
    }
}
