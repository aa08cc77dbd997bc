package nl.gestand.query.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.commitment.CommitmentEvent.CommitmentMade;
import nl.gestand.events.commitment.CommitmentEvent.Explicitness;
import nl.gestand.events.commitment.CommitmentEvent.OfficeHolder;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Deadline;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.DeadlineSet;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.ItemEvent.VerdictRecorded;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.item.Recorder;
import nl.gestand.events.item.Verdict;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import nl.gestand.events.motion.MotionEvent.MotionTabled;
import org.junit.jupiter.api.Test;

class OddityTest {

    private static final String ITEM = "01890a5d-ac96-774b-bcce-b302099a8057";

    @Test
    void daysInTheirUsualOrderAreNotOdd() {
        assertThat(Oddity.all(facts(
                        tabled("2024-01-10"),
                        adopted("2024-01-16"),
                        report("2024-02-01"),
                        verdict(2, "2024-02-08"),
                        deadline("2024-01-16", "2024-07-04"))))
                .isEmpty();
    }

    @Test
    void anOutcomeBeforeTheTablingIsTold() {
        assertThat(Oddity.all(facts(tabled("2024-01-10"), adopted("2024-01-09"))))
                .containsExactly(new Oddity("outcome_before_tabling", ITEM + ".1"));
    }

    @Test
    void aReportBeforeTheAdoptionIsTold() {
        assertThat(Oddity.all(facts(adopted("2024-01-16"), report("2023-11-30"))))
                .containsExactly(new Oddity("report_before_adoption", ITEM + ".1"));
    }

    @Test
    void aReportBeforeThePromiseIsTold() {
        assertThat(Oddity.all(facts(made("2024-04-23"), report("2024-02-02"))))
                .containsExactly(new Oddity("report_before_promise", ITEM + ".1"));
    }

    @Test
    void aVerdictBeforeItsReportIsTold() {
        assertThat(Oddity.all(facts(report("2024-02-01"), verdict(0, "2024-01-31"))))
                .containsExactly(new Oddity("verdict_before_report", ITEM + ".1"));
    }

    @Test
    void aDeadlineThatHadPassedWhenItWasSetIsTold() {
        assertThat(Oddity.all(facts(deadline("2024-02-01", "2024-01-31"))))
                .containsExactly(new Oddity("deadline_before_it_was_set", ITEM + ".0"));
    }

    @Test
    void whatIsUndatedIsNotOdd() {
        Ground undated = new Ground(null, LocalDate.parse("2024-05-17"), Basis.INFERRED, null);
        assertThat(Oddity.all(facts(tabled("2024-06-01"), new MotionAdopted(null, undated), report("2024-02-02"))))
                .isEmpty();
    }

    private static ItemFacts facts(RegisterEvent... events) {
        ItemFacts facts = ItemFacts.NONE;
        for (int sequence = 0; sequence < events.length; sequence++) {
            facts = facts.with(new Recorded<>(
                    new FactId(ITEM, sequence),
                    events[sequence],
                    Instant.EPOCH,
                    new Recorder("u1", "liaison", "JenV")));
        }
        return facts;
    }

    private static Ground on(String day) {
        return Ground.stated(LocalDate.parse(day));
    }

    private static MotionTabled tabled(String day) {
        return new MotionTabled(on(day));
    }

    private static MotionAdopted adopted(String day) {
        return new MotionAdopted(null, on(day));
    }

    private static StatusReported report(String day) {
        return new StatusReported(Execution.HANDLED, null, "Gedaan.", null, on(day));
    }

    private static VerdictRecorded verdict(long report, String day) {
        return new VerdictRecorded(Verdict.ACCEPTED, new FactId(ITEM, report), null, on(day));
    }

    private static DeadlineSet deadline(String said, String latest) {
        return new DeadlineSet(
                new Deadline(null, null, LocalDate.parse(latest), Deadline.Interpreter.PERSON, false, "afgesproken"),
                on(said));
    }

    private static CommitmentMade made(String day) {
        return new CommitmentMade(
                null,
                "Brief",
                null,
                Explicitness.EXPLICIT,
                new OfficeHolder("Pieters", null, null),
                null,
                null,
                null,
                on(day));
    }
}
