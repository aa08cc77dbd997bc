package nl.gestand.command.item;

import static nl.gestand.command.item.Facts.A;
import static nl.gestand.command.item.Facts.aspect;
import static nl.gestand.command.item.Facts.assigned;
import static nl.gestand.command.item.Facts.fact;
import static nl.gestand.command.item.Facts.on;
import static nl.gestand.command.item.Facts.report;
import static nl.gestand.command.item.Facts.verdict;
import static nl.gestand.command.item.ItemFixture.commitment;
import static nl.gestand.command.item.ItemFixture.nothing;
import static nl.gestand.command.item.Person.CLERK;
import static nl.gestand.command.item.Person.JENV;
import static nl.gestand.command.item.Person.OTHER_CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemEvent.ReminderSent;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.item.Recorder;
import nl.gestand.events.item.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordVerdictTest {

    private static final RecordVerdict ACCEPT = new RecordVerdict(Verdict.ACCEPTED, null, on("2024-06-30"));

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void theCommitteesClerkJudgesTheLatestReport(Verdict verdict) {
        commitment()
                .with(report(Execution.HANDLED, "2024-06-06"), report(Execution.OPEN, "2024-02-02"))
                .when(CLERK, new RecordVerdict(verdict, null, on("2024-06-30")))
                .then(verdict(verdict, fact(A, 2), "2024-06-30"));
    }

    @Test
    void aVerdictNeedsAReport() {
        commitment().when(CLERK, ACCEPT).thenRefused(Reason.NOTHING_TO_JUDGE);
    }

    @Test
    void aReportOnAnAspectIsNoReportToJudge() {
        commitment()
                .with(aspect("de kern", Execution.DECLINED, "2024-06-06"))
                .when(CLERK, ACCEPT)
                .thenRefused(Reason.NOTHING_TO_JUDGE);
    }

    @Test
    void aRetractedReportIsNoReportToJudge() {
        commitment()
                .with(report(Execution.HANDLED, "2024-06-06"), new FactRetracted(fact(A, 2), "vergissing"))
                .when(CLERK, ACCEPT)
                .thenRefused(Reason.NOTHING_TO_JUDGE);
    }

    @Test
    void onlyTheClerkOfTheItemsCommitteeRecordsAVerdict() {
        commitment()
                .with(report(Execution.HANDLED, "2024-06-06"))
                .when(OTHER_CLERK, ACCEPT)
                .thenRefused(Reason.NOT_THE_COMMITTEE, "J&V");
        commitment()
                .with(report(Execution.HANDLED, "2024-06-06"))
                .when(new Person("liaison", "liaison", "J&V"), ACCEPT)
                .thenRefused(Reason.NOT_THE_COMMITTEE);
    }

    @Test
    void nobodyJudgesAnItemThatNoCommitteeFollows() {
        nothing()
                .with(Facts.commitment(), assigned("JenV", null), report(Execution.HANDLED, "2024-06-06"))
                .when(CLERK, ACCEPT)
                .thenRefused(Reason.NOT_THE_COMMITTEE, "assign it first");
    }

    @Test
    void aNewReportResetsTheVerdict() {
        ItemFacts judged =
                facts(report(Execution.HANDLED, "2024-02-02"), verdict(Verdict.CONTESTED, fact(A, 0), "2024-03-01"));
        ItemFacts reportedAgain = judged.with(recorded(2, report(Execution.HANDLED, "2024-06-06")));

        assertThat(judged.verdict(LocalDate.of(2024, 6, 30))).isPresent();
        assertThat(reportedAgain.verdict(LocalDate.of(2024, 6, 30))).isEmpty();
        assertThat(reportedAgain.verdict(LocalDate.of(2024, 5, 1))).isPresent();
    }

    @Test
    void neitherABackDatedReportNorOneOnAnAspectResetsTheVerdict() {
        ItemFacts judged = facts(
                report(Execution.HANDLED, "2024-02-02"),
                verdict(Verdict.ACCEPTED, fact(A, 0), "2024-03-01"),
                report(Execution.OPEN, "2023-11-30"),
                aspect("de kern", Execution.DECLINED, "2024-06-06"));

        assertThat(judged.verdict(LocalDate.of(2024, 6, 30))).isPresent();
    }

    @Test
    void theCommitteesClerkAloneReminds() {
        ReminderSent reminder = new ReminderSent("waar blijft de brief", on("2024-06-30"));

        commitment().when(CLERK, new SendReminder(reminder)).then(reminder);
        commitment().when(OTHER_CLERK, new SendReminder(reminder)).thenRefused(Reason.NOT_THE_COMMITTEE);
        commitment().when(JENV, new SendReminder(reminder)).thenRefused(Reason.NOT_THE_COMMITTEE);
    }

    private static ItemFacts facts(RegisterEvent... events) {
        ItemFacts facts = ItemFacts.NONE;
        for (RegisterEvent event : events) {
            facts = facts.with(recorded(facts.all().size(), event));
        }
        return facts;
    }

    private static Recorded<?> recorded(long sequence, RegisterEvent event) {
        return new Recorded<>(fact(A, sequence), event, Instant.EPOCH, new Recorder("u", "liaison", "JenV"));
    }
}
