package nl.gestand.command.motion;

import static nl.gestand.command.item.Facts.adopted;
import static nl.gestand.command.item.Facts.assigned;
import static nl.gestand.command.item.Facts.on;
import static nl.gestand.command.item.Facts.undated;
import static nl.gestand.command.item.ItemFixture.commitment;
import static nl.gestand.command.item.ItemFixture.motion;
import static nl.gestand.command.item.ItemFixture.nothing;
import static nl.gestand.command.item.Person.JENV;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.item.Facts;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.NumberAssigned;
import nl.gestand.events.motion.MotionEvent.MotionAppraised;
import nl.gestand.events.motion.MotionEvent.MotionRecorded;
import nl.gestand.events.motion.MotionEvent.MotionTabled;
import nl.gestand.events.number.Citations;
import nl.gestand.events.number.ItemNumber;
import org.junit.jupiter.api.Test;

class RecordMotionTest {

    private static final ItemNumber PAPER = Citations.readOne("28 638, nr. 238");
    private static final ItemNumber CASE = Citations.readOne("2023Z20866");
    private static final MotionTabled TABLED = new MotionTabled(on("2023-12-21"));

    @Test
    void aMotionIsRecordedWithAllThatIsToldAtOnce() {
        Ground number = new Ground(null, null, Basis.STATED, undated(null).evidence());

        nothing()
                .when(
                        JENV,
                        new RecordMotion(
                                Facts.motion(),
                                List.of(PAPER, CASE),
                                assigned("JenV", "J&V"),
                                TABLED,
                                adopted("2024-01-16")))
                .then(
                        Facts.motion(),
                        new NumberAssigned(PAPER, number),
                        new NumberAssigned(CASE, number),
                        assigned("JenV", "J&V"),
                        TABLED,
                        adopted("2024-01-16"));
    }

    @Test
    void aMotionMayBeKnownByItsNameAlone() {
        nothing()
                .when(JENV, new RecordMotion(Facts.motion(), List.of(), null, null, null))
                .then(Facts.motion());
    }

    @Test
    void tablingIsRecordedOnceWhenItIsAlsoTheOutcome() {
        nothing()
                .when(JENV, new RecordMotion(Facts.motion(), List.of(), null, TABLED, TABLED))
                .then(Facts.motion(), TABLED);
    }

    @Test
    void aMotionNeedsANumberOrAName() {
        MotionRecorded nameless = new MotionRecorded(null, "titel", null, List.of("Bikker"), null, null, undated(null));

        assertThatIllegalArgumentException().isThrownBy(() -> new RecordMotion(nameless, List.of(), null, null, null));
    }

    @Test
    void aTakenNumberIsRefusedWithTheIdOfItsHolder() {
        nothing()
                .whereas(claims -> claims.hold(CASE, Facts.B))
                .when(JENV, new RecordMotion(Facts.motion(), List.of(PAPER, CASE), null, null, null))
                .thenRefused(Reason.NUMBER_TAKEN, Facts.B.value());
    }

    @Test
    void theCabinetAppraisesMotionsOnly() {
        MotionAppraised appraised = new MotionAppraised("oordeel Kamer", on("2023-12-21"));

        motion().when(JENV, new AppraiseMotion(appraised)).then(appraised);
        commitment().when(JENV, new AppraiseMotion(appraised)).thenRefused(Reason.NOT_A_MOTION);
    }
}
