package nl.gestand.command.commitment;

import static nl.gestand.command.item.Facts.assigned;
import static nl.gestand.command.item.Facts.deadline;
import static nl.gestand.command.item.ItemFixture.nothing;
import static nl.gestand.command.item.Person.JENV;

import java.util.List;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.item.Facts;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.NumberAssigned;
import nl.gestand.events.number.Citations;
import nl.gestand.events.number.ItemNumber;
import org.junit.jupiter.api.Test;

class RecordCommitmentTest {

    private static final ItemNumber NUMBER = Citations.readOne("TZ202412-116");

    @Test
    void aCommitmentIsRecordedWithAllThatIsToldAtOnce() {
        nothing()
                .when(
                        JENV,
                        new RecordCommitment(
                                Facts.commitment(), List.of(NUMBER), assigned("JenV", null), deadline("2024-07-04")))
                .then(
                        Facts.commitment(),
                        new NumberAssigned(NUMBER, new Ground(null, null, Basis.STATED, null)),
                        assigned("JenV", null),
                        deadline("2024-07-04"));
    }

    @Test
    void aCommitmentNeedsNoNumber() {
        nothing()
                .when(JENV, new RecordCommitment(Facts.commitment(), List.of(), null, null))
                .then(Facts.commitment());
    }

    @Test
    void aTakenNumberIsRefusedWithTheIdOfItsHolder() {
        nothing()
                .whereas(claims -> claims.hold(NUMBER, Facts.B))
                .when(JENV, new RecordCommitment(Facts.commitment(), List.of(NUMBER), null, null))
                .thenRefused(Reason.NUMBER_TAKEN, Facts.B.value());
    }
}
