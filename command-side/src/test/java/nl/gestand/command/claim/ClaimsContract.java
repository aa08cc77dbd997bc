package nl.gestand.command.claim;

import static nl.gestand.command.item.Facts.A;
import static nl.gestand.command.item.Facts.B;
import static nl.gestand.command.item.Facts.C;
import static nl.gestand.command.item.Facts.assigned;
import static nl.gestand.command.item.Facts.number;
import static nl.gestand.command.item.Facts.transferred;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.item.Facts;
import nl.gestand.events.item.Successor;
import nl.gestand.events.number.Citations;
import nl.gestand.events.number.KamerstukNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What no single item can see, on the database that it is settled in. */
abstract class ClaimsContract {

    private static final String PAPER = "28638-238";

    private Claimants claimants;

    abstract EventTables tables();

    @BeforeEach
    void begin() {
        tables().empty();
        claimants = new Claimants(tables());
    }

    @Test
    void aNumberBelongsToWhoeverRegistersFirst() {
        claimants.records(A, number(PAPER));

        assertThat(claimants.isRefused(B, number(PAPER)).data())
                .containsAllEntriesOf(Map.of("id", A.value(), "number", PAPER));
        assertThat(claimants.isRefused(B, number(PAPER)).reason()).isEqualTo(Reason.NUMBER_TAKEN);
        claimants.records(A, number(PAPER));
    }

    @Test
    void aLettersNumberIsNoItemsNumber() {
        tables().numbers().take(Citations.readOne(PAPER), C.value(), NumberClaims.LETTER);

        assertThat(claimants.isRefused(A, number(PAPER)).data()).containsEntry("id", C.value());
        assertThat(tables().numbers().kind(PAPER)).contains(NumberClaims.LETTER);
    }

    @Test
    void aRetractedNumberIsFreeUntilTheRetractionIsRetracted() {
        claimants.records(A, number(PAPER));
        claimants.retracts(A, 0);
        assertThat(tables().numbers().holder(PAPER)).isEmpty();

        claimants.retracts(A, 1);
        assertThat(tables().numbers().holder(PAPER)).contains(A.value());
    }

    @Test
    void aNumberThatAnotherTookMeanwhileIsNotTakenBack() {
        claimants.records(A, number(PAPER));
        claimants.retracts(A, 0);
        claimants.records(B, number(PAPER));

        assertThat(claimants.isRefusedToRetract(A, 1).data()).containsEntry("id", B.value());
    }

    @Test
    void aMergedItemsNumberLeadsToWhereItGoesOnHoweverOften() {
        claimants.records(A, number(PAPER));
        claimants.merges(A, B);
        assertThat(tables().numbers().holder(PAPER)).contains(B.value());

        claimants.merges(B, C);
        assertThat(tables().numbers().holder(PAPER)).contains(C.value());

        claimants.retracts(A, 1);
        assertThat(tables().numbers().holder(PAPER)).contains(A.value());
    }

    @Test
    void twoItemsDoNotSupersedeEachOther() {
        claimants.supersedes(A, Successor.item(B));

        assertThat(claimants.isRefusedToSupersede(B, Successor.item(A)).reason())
                .isEqualTo(Reason.CIRCULAR_SUPERSESSION);
    }

    @Test
    void threeItemsMakeNoCircleEither() {
        claimants.supersedes(A, Successor.item(B));
        claimants.supersedes(B, Successor.item(C));

        assertThat(claimants.isRefusedToSupersede(C, Successor.item(A)).reason())
                .isEqualTo(Reason.CIRCULAR_SUPERSESSION);
    }

    @Test
    void oneItemMayTakeThePlaceOfTwoAndTwoOfOne() {
        claimants.supersedes(A, Successor.item(C));
        claimants.supersedes(B, Successor.item(C));
        claimants.supersedes(A, Successor.item(B));
    }

    @Test
    void aRetractedSupersessionClosesNoCircle() {
        claimants.supersedes(A, Successor.item(B));
        claimants.retracts(A, 0);
        claimants.supersedes(B, Successor.item(A));

        assertThat(claimants.isRefusedToRetract(A, 1).reason()).isEqualTo(Reason.CIRCULAR_SUPERSESSION);
    }

    @Test
    void aMergedItemClosesACircleForTheOneItGoesOnIn() {
        claimants.supersedes(A, Successor.item(C));
        claimants.merges(A, B);

        assertThat(claimants.isRefusedToSupersede(C, Successor.item(B)).reason())
                .isEqualTo(Reason.CIRCULAR_SUPERSESSION);
        assertThat(claimants.isRefusedToSupersede(B, Successor.item(A)).reason())
                .isEqualTo(Reason.CIRCULAR_SUPERSESSION);
    }

    @Test
    void aTwinsTwinClosesACircleToo() {
        var d = Facts.item('d');
        claimants.supersedes(A, Successor.item(d));
        claimants.merges(A, B);
        claimants.merges(B, C);

        assertThat(claimants.isRefusedToSupersede(d, Successor.item(C)).reason())
                .isEqualTo(Reason.CIRCULAR_SUPERSESSION);
    }

    @Test
    void aMergeThatClosesACircleIsRefused() {
        claimants.supersedes(A, Successor.item(B));
        claimants.supersedes(B, Successor.item(C));

        assertThat(claimants.isRefusedToMerge(C, A).reason()).isEqualTo(Reason.CIRCULAR_SUPERSESSION);
        assertThat(claimants.isRefusedToMerge(A, B).reason()).isEqualTo(Reason.CIRCULAR_SUPERSESSION);
    }

    @Test
    void aPaperThatIsRegisteredBeforeTheCircleClosesCountsAsItsItem() {
        claimants.supersedes(A, paper());
        claimants.records(B, number(PAPER));

        assertThat(claimants.isRefusedToSupersede(B, Successor.item(A)).reason())
                .isEqualTo(Reason.CIRCULAR_SUPERSESSION);
    }

    @Test
    void registeringAPaperDoesNotCloseACircle() {
        claimants.supersedes(A, paper());
        claimants.supersedes(B, Successor.item(A));

        assertThat(claimants.isRefused(B, number(PAPER)).reason()).isEqualTo(Reason.CIRCULAR_SUPERSESSION);
        assertThat(claimants.isRefused(A, number(PAPER)).reason()).isEqualTo(Reason.CIRCULAR_SUPERSESSION);
        claimants.records(C, number(PAPER));
    }

    @Test
    void aPlanHasAnyNameAndClosesNoCircle() {
        claimants.supersedes(A, Successor.plan("Actieplan ".repeat(900)));
        claimants.supersedes(B, Successor.plan(A.value()));
    }

    @Test
    void whoIsResponsibleIsKnownAndGivenBack() {
        claimants.records(A, assigned("JenV", "J&V"));
        claimants.records(A, transferred("JenV", "VWS", "2024-02-02"));
        assertThat(claimants.responsible(A)).isEqualTo(List.of("VWS", "J&V"));

        claimants.records(A, transferred("JenV", "BZ", "2023-02-02"));
        assertThat(claimants.responsible(A)).isEqualTo(List.of("VWS", "J&V"));

        claimants.retracts(A, 1);
        assertThat(claimants.responsible(A)).isEqualTo(List.of("BZ", "J&V"));
    }

    private static Successor paper() {
        return Successor.number((KamerstukNumber) Citations.readOne(PAPER));
    }
}
