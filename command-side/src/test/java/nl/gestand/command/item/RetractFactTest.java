package nl.gestand.command.item;

import static nl.gestand.command.item.Facts.A;
import static nl.gestand.command.item.Facts.fact;
import static nl.gestand.command.item.Facts.number;
import static nl.gestand.command.item.Facts.report;
import static nl.gestand.command.item.ItemFixture.commitment;
import static nl.gestand.command.item.Person.CLERK;
import static nl.gestand.command.item.Person.JENV;
import static nl.gestand.command.item.Person.VWS;

import nl.gestand.command.Refusal.Reason;
import nl.gestand.events.FactId;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemEvent.ItemMerged;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.Verdict;
import org.junit.jupiter.api.Test;

class RetractFactTest {

    private static final StatusReported REPORT = report(Execution.HANDLED, "2024-02-02");
    private static final FactId REPORTED = fact(A, 2);
    private static final FactRetracted RETRACTED = new FactRetracted(REPORTED, "vergissing");
    private static final RetractFact RETRACT = new RetractFact(REPORTED, "vergissing");

    @Test
    void whoRecordedAFactRetractsIt() {
        commitment().with(REPORT).when(JENV, RETRACT).then(RETRACTED);
    }

    @Test
    void someoneOfTheSameMinistryRetractsIt() {
        commitment().with(REPORT).when(JENV.colleague(), RETRACT).then(RETRACTED);
    }

    @Test
    void whoRecordedItRetractsItAlsoFromAnotherMinistry() {
        commitment()
                .with(REPORT)
                .when(new Person(JENV.userKey(), "liaison", "BZ"), RETRACT)
                .then(RETRACTED);
    }

    @Test
    void anotherMinistryOrACommitteeDoesNot() {
        commitment().with(REPORT).when(VWS, RETRACT).thenRefused(Reason.NOT_THE_RECORDER);
        commitment().with(REPORT).when(CLERK, RETRACT).thenRefused(Reason.NOT_THE_RECORDER);
        commitment()
                .with(REPORT)
                .when(new Person("clerk", "clerk", "JenV"), RETRACT)
                .thenRefused(Reason.NOT_THE_RECORDER);
    }

    @Test
    void theMinistryDoesNotRetractTheCommitteesVerdict() {
        commitment()
                .with(REPORT)
                .with(CLERK, Facts.verdict(Verdict.CONTESTED, REPORTED, "2024-03-01"))
                .when(JENV, new RetractFact(fact(A, 3), "oneens"))
                .thenRefused(Reason.NOT_THE_RECORDER);
    }

    @Test
    void aFactIsRetractedOnce() {
        commitment().with(REPORT, RETRACTED).when(JENV, RETRACT).thenRefused(Reason.ALREADY_RETRACTED);
    }

    @Test
    void aRetractionMayItselfBeRetractedAndThenTheFactAgain() {
        FactId retraction = fact(A, 3);
        FactRetracted back = new FactRetracted(retraction, "toch niet");

        commitment()
                .with(REPORT, RETRACTED)
                .when(JENV, new RetractFact(retraction, "toch niet"))
                .then(back);
        commitment().with(REPORT, RETRACTED, back).when(JENV, RETRACT).then(RETRACTED);
        commitment()
                .with(REPORT, RETRACTED, back)
                .when(JENV, new RetractFact(retraction, "nogmaals"))
                .thenRefused(Reason.ALREADY_RETRACTED);
    }

    @Test
    void aFactThatIsNotThereIsNotRetracted() {
        commitment().when(JENV, RETRACT).thenRefused(Reason.UNKNOWN_FACT);
    }

    @Test
    void aRetractedNumberIsFree() {
        commitment()
                .with(number("118836"))
                .when(JENV, new RetractFact(fact(A, 2), "vergissing"))
                .then(RETRACTED);
    }

    @Test
    void anUndoneMergeIsMadeAnewNotBroughtBack() {
        commitment()
                .with(new ItemMerged(Facts.B, Facts.on("2024-02-02")), RETRACTED)
                .when(JENV, new RetractFact(fact(A, 3), "toch wel"))
                .thenRefused(Reason.CANNOT_MERGE);
    }
}
