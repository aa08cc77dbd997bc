package nl.gestand.command.item;

import static nl.gestand.command.item.Facts.A;
import static nl.gestand.command.item.Facts.B;
import static nl.gestand.command.item.Facts.C;
import static nl.gestand.command.item.Facts.adopted;
import static nl.gestand.command.item.Facts.fact;
import static nl.gestand.command.item.Facts.number;
import static nl.gestand.command.item.Facts.on;
import static nl.gestand.command.item.Facts.undated;
import static nl.gestand.command.item.Person.JENV;
import static nl.gestand.command.item.Person.VWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.gestand.command.Refusal.Reason;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemEvent.ItemMerged;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.number.Citations;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Ground GROUND = on("2024-06-01");
    private static final ReportStatus REPORT = new ReportStatus(Facts.report(Execution.HANDLED, "2024-02-02"));

    private final Register register = new Register();

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aTwinEndsAndGoesOnInTheOther() {
        register.motion(A).motion(B);

        register.send(JENV, merge(A, B));

        assertThat(register.since(A)).containsExactly(new ItemMerged(B, GROUND));
        assertThat(register.since(B)).containsExactly(new TwinAbsorbed(A, GROUND));
        assertThat(register.refused(Reason.MERGED_AWAY, JENV, report(A)).data()).containsEntry("item", B.value());
    }

    @Test
    void whatWasRecordedOnTheTwinCountsForTheOther() {
        register.motion(A, adopted("2023-12-21"), number("28638-238")).motion(B);
        register.refused(Reason.NOT_ADOPTED, JENV, report(B));

        register.send(JENV, merge(A, B));
        register.send(JENV, report(B));
        register.refused(
                Reason.ALREADY_RECORDED, JENV, act(B, new AssignNumber(Citations.readOne("28638-238"), undated(null))));
    }

    @Test
    void whatWasRecordedOnATwinsTwinCountsToo() {
        register.motion(A, adopted("2023-12-21")).motion(B).motion(C);

        register.send(JENV, merge(A, B));
        register.send(JENV, merge(B, C));

        register.send(JENV, report(C));
        assertThat(register.since(C)).containsExactly(new TwinAbsorbed(B, GROUND), REPORT.report());
    }

    @Test
    void aMotionIsNeverMergedWithACommitmentNorWithItself() {
        register.motion(A).commitment(B);

        register.refused(Reason.CANNOT_MERGE, JENV, merge(A, B));
        register.refused(Reason.CANNOT_MERGE, JENV, merge(B, A));
        register.refused(Reason.CANNOT_MERGE, JENV, merge(A, A));
    }

    @Test
    void anItemThatWasMergedAwayNeitherMergesAgainNorTakesATwin() {
        register.motion(A).motion(B).motion(C);
        register.send(JENV, merge(A, B));

        register.refused(Reason.MERGED_AWAY, JENV, merge(A, C));
        register.refused(Reason.MERGED_AWAY, JENV, merge(C, A));
        register.refused(Reason.MERGED_AWAY, JENV, merge(B, A));
    }

    @Test
    void aStaleViewOfTheTwinIsRefused() {
        register.motion(A, adopted("2023-12-21")).motion(B);

        register.refused(Reason.STALE_VERSION, JENV, new MergeItems(A, 1L, B, GROUND));
        register.send(JENV, new MergeItems(A, 2L, B, GROUND));
    }

    @Test
    void anUnknownItemIsNotMerged() {
        register.motion(A);

        register.refused(Reason.UNKNOWN_ITEM, JENV, merge(B, A));
        register.refused(Reason.UNKNOWN_ITEM, JENV, merge(A, B));
        assertThatExceptionOfType(AggregateNotFoundException.class).isThrownBy(() -> register.send(JENV, report(B)));
    }

    @Test
    void undoingAMergeFromTheTwinSetsBothFree() {
        register.motion(A).motion(B);
        register.send(JENV, merge(A, B));

        register.send(JENV, retract(A, 2));

        assertThat(register.since(A)).endsWith(new FactRetracted(fact(A, 2), "twee moties"));
        assertThat(register.since(B)).endsWith(new FactRetracted(fact(B, 2), "twee moties"));
        register.send(JENV, merge(B, A));
    }

    @Test
    void undoingAMergeFromTheOtherSideSetsBothFree() {
        register.motion(A, adopted("2023-12-21")).motion(B);
        register.send(JENV, merge(A, B));

        register.send(JENV, retract(B, 2));

        assertThat(register.since(A)).endsWith(new FactRetracted(fact(A, 3), "twee moties"));
        register.refused(Reason.NOT_ADOPTED, JENV, report(B));
        register.send(JENV, report(A));
    }

    @Test
    void aMergeCanBeUndoneAfterTheOtherItemWasMergedItself() {
        register.motion(A).motion(B).motion(C);
        register.send(JENV, merge(A, B));
        register.send(JENV, merge(B, C));

        register.send(JENV, retract(A, 2));

        assertThat(register.since(B)).endsWith(new FactRetracted(fact(B, 2), "twee moties"));
    }

    @Test
    void anUndoneMergeIsMadeAnew() {
        register.motion(A).motion(B);
        register.send(JENV, merge(A, B));
        register.send(JENV, retract(A, 2));

        register.refused(Reason.CANNOT_MERGE, JENV, retract(A, 3));
        register.refused(Reason.CANNOT_MERGE, JENV, retract(B, 3));
        register.send(JENV, merge(A, B));
        register.refused(Reason.MERGED_AWAY, JENV, report(A));
    }

    @Test
    void anotherMinistryDoesNotUndoAMerge() {
        register.motion(A).motion(B);
        register.send(JENV, merge(A, B));

        register.refused(Reason.NOT_THE_RECORDER, VWS, retract(A, 2));
        register.refused(Reason.NOT_THE_RECORDER, VWS, retract(B, 2));
    }

    @Test
    void aFactOfATwinIsRetractedWhereItStands() {
        register.motion(A, adopted("2023-12-21")).motion(B);
        register.send(JENV, merge(A, B));

        register.send(JENV, retract(A, 2));

        register.refused(Reason.NOT_ADOPTED, JENV, report(B));
    }

    private static MergeItems merge(ItemId twin, ItemId into) {
        return new MergeItems(twin, null, into, GROUND);
    }

    private static Retract retract(ItemId item, long sequence) {
        return new Retract(new RetractFact(fact(item, sequence), "twee moties"), null);
    }

    private static ActOnItem report(ItemId item) {
        return act(item, REPORT);
    }

    private static ActOnItem act(ItemId item, ItemCommand command) {
        return new ActOnItem(item.value(), ItemKind.MOTION, null, command);
    }
}
