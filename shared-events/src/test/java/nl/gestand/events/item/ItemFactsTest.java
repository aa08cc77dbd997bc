package nl.gestand.events.item;

import static nl.gestand.events.item.Remembered.adopted;
import static nl.gestand.events.item.Remembered.day;
import static nl.gestand.events.item.Remembered.deadline;
import static nl.gestand.events.item.Remembered.facts;
import static nl.gestand.events.item.Remembered.on;
import static nl.gestand.events.item.Remembered.report;
import static nl.gestand.events.item.Remembered.retracted;
import static nl.gestand.events.item.Remembered.since;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.gestand.events.FactId;
import nl.gestand.events.item.ItemEvent.ItemAssigned;
import nl.gestand.events.item.ItemEvent.ItemTransferred;
import nl.gestand.events.item.ItemEvent.NumberAssigned;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.ItemEvent.VerdictRecorded;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import nl.gestand.events.motion.MotionEvent.MotionHeldOver;
import nl.gestand.events.motion.MotionEvent.MotionTabled;
import nl.gestand.events.motion.Outcome;
import nl.gestand.events.number.Citations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemFactsTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, ",
        "2024-02-01, OPEN",
        "2024-02-02, HANDLED",
        "2024-05-31, HANDLED",
        "2024-06-01, DECLINED",
        "2030-01-01, DECLINED"
    })
    void theReportInForceIsTheLatestNotAfterTheDay(LocalDate day, Execution execution) {
        ItemFacts facts = facts(
                report(Execution.HANDLED, "2024-02-02"),
                report(Execution.DECLINED, "2024-06-01"),
                report(Execution.OPEN, "2024-02-01"));

        assertThat(facts.report(day).map(report -> report.event().execution()))
                .isEqualTo(Optional.ofNullable(execution));
    }

    @Test
    void ofTwoReportsOfOneDayTheOneRecordedLaterHolds() {
        ItemFacts facts = facts(report(Execution.HANDLED, "2024-02-02"), report(Execution.SUSPENDED, "2024-02-02"));

        assertThat(facts.report(day("2024-02-02")).orElseThrow().event().execution())
                .isEqualTo(Execution.SUSPENDED);
    }

    @Test
    void anUndatedFactHoldsAsLongAsTheItemExistsUntilADatedOne() {
        ItemFacts facts = facts(
                new ItemAssigned("JenV", null, since(null)), new ItemTransferred("JenV", "VWS", on("2024-02-02")));

        assertThat(facts.ministry(day("1900-01-01"))).contains("JenV");
        assertThat(facts.ministry(day("2024-02-01"))).contains("JenV");
        assertThat(facts.ministry(day("2024-02-02"))).contains("VWS");
    }

    @Test
    void anUndatedFactCountsFromTheDayOfItsSource() {
        ItemFacts facts = facts(new MotionAdopted(null, since("2024-02-02")));

        assertThat(facts.outcome(day("2024-02-01"))).isEmpty();
        assertThat(facts.outcome(day("2024-02-02"))).isPresent();
    }

    @Test
    void anOutcomeWhoseDayIsKnownOutranksALaterSourceWithoutIt() {
        ItemFacts facts = facts(new MotionAdopted(null, since("2024-02-02")), adopted("2023-12-21"));

        assertThat(facts.outcome(day("2024-06-30"))
                        .orElseThrow()
                        .event()
                        .ground()
                        .on())
                .isEqualTo("2023-12-21");
    }

    @Test
    void aFinalOutcomeOutranksALaterStepThatIsNotFinal() {
        ItemFacts facts = facts(
                adopted("2023-12-21"), new MotionHeldOver(null, on("2024-01-10")), new MotionTabled(on("2023-12-14")));

        assertThat(facts.outcome(day("2024-06-30")).orElseThrow().event().outcome())
                .isEqualTo(Outcome.ADOPTED);
        assertThat(facts.outcome(day("2023-12-20")).orElseThrow().event().outcome())
                .isEqualTo(Outcome.TABLED);
    }

    @Test
    void aMinistryAndACommitteeAreAssignedApart() {
        ItemFacts facts = facts(
                new ItemAssigned("JenV", "J&V", on("2024-01-01")),
                new ItemAssigned(null, "VWS", on("2024-02-01")),
                new ItemAssigned("BZ", null, on("2024-03-01")));

        assertThat(facts.ministry(day("2024-02-15"))).contains("JenV");
        assertThat(facts.committee(day("2024-02-15"))).contains("VWS");
        assertThat(facts.ministry(day("2024-03-15"))).contains("BZ");
        assertThat(facts.committee(day("2024-03-15"))).contains("VWS");
    }

    @Test
    void aRetractedFactIsNotInForceButStays() {
        ItemFacts facts = facts(adopted("2023-12-21"), retracted(0));

        assertThat(facts.outcome(LocalDate.MAX)).isEmpty();
        assertThat(facts.find(Remembered.id(0))).isPresent();
        assertThat(facts.all()).hasSize(2);
    }

    @Test
    void aRetractedRetractionBringsTheFactBackAndMayBeRetractedItself() {
        ItemFacts back = facts(adopted("2023-12-21"), retracted(0), retracted(1));
        ItemFacts goneAgain = facts(adopted("2023-12-21"), retracted(0), retracted(1), retracted(2));

        assertThat(back.outcome(LocalDate.MAX)).isPresent();
        assertThat(back.retracted()).containsExactly(Remembered.id(1));
        assertThat(goneAgain.outcome(LocalDate.MAX)).isEmpty();
    }

    @Test
    void aRetractedVerdictOrReportLeavesNoVerdict() {
        VerdictRecorded verdict = new VerdictRecorded(Verdict.ACCEPTED, Remembered.id(0), null, on("2024-03-01"));
        StatusReported report = report(Execution.HANDLED, "2024-02-02");

        assertThat(facts(report, verdict).verdict(day("2024-02-29"))).isEmpty();
        assertThat(facts(report, verdict).verdict(day("2024-03-01"))).isPresent();
        assertThat(facts(report, verdict, retracted(1)).verdict(day("2024-03-01")))
                .isEmpty();
        assertThat(facts(report, verdict, retracted(0)).verdict(day("2024-03-01")))
                .isEmpty();
    }

    @Test
    void aTwinsFactsCountTogetherInOrderOfRecording() {
        ItemFacts twin = facts("b", report(Execution.HANDLED, "2024-02-02"), adopted("2023-12-21"));
        ItemFacts item = facts("a", adopted("2023-12-22"), report(Execution.OPEN, "2024-02-02"));

        ItemFacts together = item.together(twin);

        assertThat(together.all())
                .hasSize(4)
                .isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
        assertThat(together.report(LocalDate.MAX).orElseThrow().event().execution())
                .isEqualTo(Execution.OPEN);
        assertThat(together.all())
                .containsExactlyInAnyOrderElementsOf(twin.together(item).all());
    }

    @Test
    void numbersAreThoseThatStandEachOnce() {
        NumberAssigned paper = new NumberAssigned(Citations.readOne("28638-238"), since(null));
        NumberAssigned zaak = new NumberAssigned(Citations.readOne("2023Z20866"), since(null));

        assertThat(facts(paper, zaak, paper, retracted(1)).numbers()).containsExactly(paper.number());
    }

    @Test
    void anItemExistsFromItsEarliestDatedFactElseFromTheDayOfRecording() {
        assertThat(facts(adopted("2023-12-21"), report(Execution.OPEN, "2017-12-20"))
                        .existsFrom())
                .isEqualTo("2017-12-20");
        assertThat(facts(new MotionAdopted(null, since(null))).existsFrom()).isEqualTo("2024-07-01");
        assertThat(facts(report(Execution.OPEN, "2017-12-20"), adopted("2023-12-21"), retracted(0))
                        .existsFrom())
                .isEqualTo("2023-12-21");
        assertThat(ItemFacts.NONE.existsFrom()).isEqualTo(LocalDate.MAX);
    }

    @Test
    void itTurnsOnTheDaysOfItsFactsAndTheDayAfterADeadline() {
        ItemFacts facts = facts(
                adopted("2023-12-21"),
                report(Execution.OPEN, "2024-02-02"),
                deadline("2024-07-04"),
                deadline("2020-01-01"));

        assertThat(facts.turningDays())
                .containsExactly(day("2023-12-21"), day("2024-02-01"), day("2024-02-02"), day("2024-07-05"));
    }

    @Test
    void aFactIsFoundByItsIdOnly() {
        assertThat(facts(adopted("2023-12-21")).find(new FactId(Remembered.id(0).stream(), 1)))
                .isEmpty();
    }
}
