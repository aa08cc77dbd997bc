package nl.gestand.command.item;

import static nl.gestand.command.item.Facts.assigned;
import static nl.gestand.command.item.Facts.deadline;
import static nl.gestand.command.item.Facts.on;
import static nl.gestand.command.item.Facts.transferred;
import static nl.gestand.command.item.ItemFixture.commitment;
import static nl.gestand.command.item.ItemFixture.motion;
import static nl.gestand.command.item.ItemFixture.nothing;
import static nl.gestand.command.item.Person.CLERK;
import static nl.gestand.command.item.Person.JENV;
import static nl.gestand.command.item.Person.VWS;

import nl.gestand.command.Refusal.Reason;
import org.junit.jupiter.api.Test;

class ResponsibilityTest {

    private static final TransferItem TO_VWS = new TransferItem("VWS", on("2024-06-30"));

    @Test
    void theResponsibleMinistryHandsAnItemOver() {
        commitment().when(JENV, TO_VWS).then(transferred("JenV", "VWS", "2024-06-30"));
    }

    @Test
    void anotherMinistryDoesNotTakeAnItem() {
        commitment().when(VWS, TO_VWS).thenRefused(Reason.NOT_RESPONSIBLE, "JenV");
    }

    @Test
    void anItemIsNotHandedToTheMinistryThatHasIt() {
        commitment().when(JENV, new TransferItem("JenV", on("2024-06-30"))).thenRefused(Reason.NO_CHANGE_OF_MINISTRY);
    }

    @Test
    void anItemWithoutMinistryIsAssignedFirst() {
        nothing().with(Facts.commitment()).when(JENV, TO_VWS).thenRefused(Reason.NOT_RESPONSIBLE);
    }

    @Test
    void aTransferThatIsStillToComeLeavesTheItemWhereItIs() {
        commitment()
                .with(transferred("JenV", "VWS", "2024-07-01"))
                .when(JENV, new TransferItem("BZ", on("2024-06-30")))
                .then(transferred("JenV", "BZ", "2024-06-30"));
    }

    @Test
    void anyLiaisonAssignsAnItemThatNobodyHas() {
        nothing()
                .with(Facts.motion())
                .when(VWS, new AssignItem(assigned("JenV", "J&V")))
                .then(assigned("JenV", "J&V"));
    }

    @Test
    void theResponsibleMinistryAloneAssignsAgain() {
        motion().when(JENV, new AssignItem(assigned(null, "VWS"))).then(assigned(null, "VWS"));
        motion().when(VWS, new AssignItem(assigned("VWS", null))).thenRefused(Reason.NOT_RESPONSIBLE, "JenV");
    }

    @Test
    void theResponsibleMinistryAloneSetsAndMovesADeadline() {
        commitment()
                .with(deadline("2024-07-04"))
                .when(JENV, new SetDeadline(deadline("2024-12-31")))
                .then(deadline("2024-12-31"));
        commitment().when(VWS, new SetDeadline(deadline("2024-12-31"))).thenRefused(Reason.NOT_RESPONSIBLE, "JenV");
        commitment().when(CLERK, new SetDeadline(deadline("2024-12-31"))).thenRefused(Reason.NOT_RESPONSIBLE);
    }
}
