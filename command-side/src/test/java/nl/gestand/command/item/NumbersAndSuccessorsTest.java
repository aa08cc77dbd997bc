package nl.gestand.command.item;

import static nl.gestand.command.item.Facts.A;
import static nl.gestand.command.item.Facts.B;
import static nl.gestand.command.item.Facts.number;
import static nl.gestand.command.item.Facts.on;
import static nl.gestand.command.item.Facts.superseded;
import static nl.gestand.command.item.Facts.undated;
import static nl.gestand.command.item.ItemFixture.commitment;
import static nl.gestand.command.item.ItemFixture.motion;
import static nl.gestand.command.item.Person.JENV;
import static nl.gestand.command.item.Person.VWS;

import nl.gestand.command.Refusal.Reason;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemEvent.ItemRelated;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.item.Relation;
import nl.gestand.events.item.Successor;
import nl.gestand.events.number.Citations;
import nl.gestand.events.number.ItemNumber;
import nl.gestand.events.number.KamerstukNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NumbersAndSuccessorsTest {

    private static final ItemNumber PAPER = Citations.readOne("28638-238");

    @Test
    void aMotionKnownByNameGetsItsNumberLater() {
        motion().when(JENV, new AssignNumber(PAPER, undated(null))).then(number("28638-238"));
    }

    @Test
    void anItemMayCarrySeveralNumbers() {
        motion().with(number("2023Z20866"))
                .when(JENV, new AssignNumber(PAPER, undated(null)))
                .then(number("28638-238"));
    }

    @Test
    void aNumberThatTheItemHasIsNotGivenAgain() {
        motion().with(number("28638-238"))
                .when(JENV, new AssignNumber(PAPER, undated(null)))
                .thenRefused(Reason.ALREADY_RECORDED, "28638-238");
    }

    @Test
    void aNumberThatWasRetractedMayBeGivenAgain() {
        motion().with(number("28638-238"), new FactRetracted(Facts.fact(A, 2), "vergissing"))
                .when(JENV, new AssignNumber(PAPER, undated(null)))
                .then(number("28638-238"));
    }

    @Test
    void aNumberOfAnotherItemIsRefusedWithItsId() {
        motion().whereas(claims -> claims.hold(PAPER, B))
                .when(JENV, new AssignNumber(PAPER, undated(null)))
                .thenRefused(Reason.NUMBER_TAKEN, B.value());
    }

    @Test
    void anItemAPaperOrAPlanTakesAnItemsPlace() {
        for (Successor by : new Successor[] {Successor.item(B), Successor.number(paper()), Successor.plan("NAP")}) {
            motion().when(JENV, new SupersedeItem(superseded(by))).then(superseded(by));
        }
    }

    @Test
    void onlyTheResponsibleMinistrySupersedes() {
        motion().when(VWS, new SupersedeItem(superseded(Successor.plan("NAP")))).thenRefused(Reason.NOT_RESPONSIBLE);
    }

    @Test
    void anItemDoesNotSupersedeItselfNotEvenByItsNumber() {
        motion().when(JENV, new SupersedeItem(superseded(Successor.item(A)))).thenRefused(Reason.SUPERSEDES_ITSELF);
        motion().with(number("28638-238"))
                .when(JENV, new SupersedeItem(superseded(Successor.number(paper()))))
                .thenRefused(Reason.SUPERSEDES_ITSELF);
    }

    @Test
    void supersedingMakesNoCircle() {
        motion().whereas(claims -> claims.supersede(B, A))
                .when(JENV, new SupersedeItem(superseded(Successor.item(B))))
                .thenRefused(Reason.CIRCULAR_SUPERSESSION);
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void onlyACommitmentRepeatsAmendsOrSupplementsAnother(Relation relation) {
        commitment().when(JENV, new RelateItem(related(relation, B))).then(related(relation, B));
        motion().when(JENV, new RelateItem(related(relation, B))).thenRefused(Reason.NOT_A_COMMITMENT);
    }

    @Test
    void aCommitmentIsNotRelatedToItself() {
        commitment().when(JENV, new RelateItem(related(Relation.REPEATS, A))).thenRefused(Reason.ALREADY_RECORDED);
    }

    private static ItemRelated related(Relation relation, ItemId other) {
        return new ItemRelated(relation, Successor.item(other), on("2024-02-02"));
    }

    private static KamerstukNumber paper() {
        return (KamerstukNumber) PAPER;
    }
}
