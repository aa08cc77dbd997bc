package nl.gestand.command.item;

import static nl.gestand.command.item.Facts.adopted;
import static nl.gestand.command.item.Facts.aspect;
import static nl.gestand.command.item.Facts.on;
import static nl.gestand.command.item.Facts.report;
import static nl.gestand.command.item.Facts.transferred;
import static nl.gestand.command.item.Facts.undated;
import static nl.gestand.command.item.ItemFixture.commitment;
import static nl.gestand.command.item.ItemFixture.motion;
import static nl.gestand.command.item.ItemFixture.nothing;
import static nl.gestand.command.item.Person.CLERK;
import static nl.gestand.command.item.Person.JENV;
import static nl.gestand.command.item.Person.VWS;

import java.util.stream.Stream;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import nl.gestand.events.motion.MotionEvent.MotionHeldOver;
import nl.gestand.events.motion.MotionEvent.MotionLapsed;
import nl.gestand.events.motion.MotionEvent.MotionRejected;
import nl.gestand.events.motion.MotionEvent.MotionReplaced;
import nl.gestand.events.motion.MotionEvent.MotionTabled;
import nl.gestand.events.motion.MotionEvent.MotionTakenOver;
import nl.gestand.events.motion.MotionEvent.MotionWithdrawn;
import nl.gestand.events.motion.MotionEvent.OutcomeReached;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportStatusTest {

    private static final StatusReported REPORT = report(Execution.PARTLY_HANDLED, "2024-02-02");

    @ParameterizedTest
    @EnumSource(Execution.class)
    void theResponsibleMinistryReportsOnAnAdoptedMotion(Execution execution) {
        StatusReported report = report(execution, "2024-02-02");

        motion().with(adopted("2023-12-21"))
                .when(JENV, new ReportStatus(report))
                .then(report);
    }

    @Test
    void onlyTheResponsibleMinistryReports() {
        motion().with(adopted("2023-12-21"))
                .when(VWS, new ReportStatus(REPORT))
                .thenRefused(Reason.NOT_RESPONSIBLE, "JenV");
        commitment().when(VWS, new ReportStatus(REPORT)).thenRefused(Reason.NOT_RESPONSIBLE, "JenV");
    }

    @Test
    void aClerkDoesNotReportEvenUnderTheNameOfTheMinistry() {
        Person clerk = new Person("clerk", "clerk", "JenV");

        commitment().when(clerk, new ReportStatus(REPORT)).thenRefused(Reason.NOT_RESPONSIBLE);
        commitment().when(CLERK, new ReportStatus(REPORT)).thenRefused(Reason.NOT_RESPONSIBLE);
    }

    @Test
    void nobodyReportsOnAnItemThatNoMinistryIsResponsibleFor() {
        nothing()
                .with(Facts.commitment())
                .when(JENV, new ReportStatus(REPORT))
                .thenRefused(Reason.NOT_RESPONSIBLE, "assign it first");
    }

    @Test
    void aTransferChangesWhoMayReport() {
        commitment()
                .with(transferred("JenV", "VWS", "2024-06-30"))
                .when(VWS, new ReportStatus(REPORT))
                .then(REPORT);
        commitment()
                .with(transferred("JenV", "VWS", "2024-06-30"))
                .when(JENV, new ReportStatus(REPORT))
                .thenRefused(Reason.NOT_RESPONSIBLE, "VWS");
    }

    @Test
    void aTransferDatedInTheFutureDoesNotCountYet() {
        commitment()
                .with(transferred("JenV", "VWS", "2024-07-01"))
                .when(JENV, new ReportStatus(REPORT))
                .then(REPORT);
        commitment()
                .with(transferred("JenV", "VWS", "2024-07-01"))
                .when(VWS, new ReportStatus(REPORT))
                .thenRefused(Reason.NOT_RESPONSIBLE, "JenV");
    }

    @Test
    void aMotionThatWasTakenOverMayBeReportedOn() {
        motion().with(new MotionTakenOver(on("2023-12-21")))
                .when(JENV, new ReportStatus(REPORT))
                .then(REPORT);
    }

    @Test
    void aMotionAdoptedOnAnUnknownDayMayBeReportedOn() {
        motion().with(new MotionAdopted(null, undated("2024-02-02")))
                .when(JENV, new ReportStatus(REPORT))
                .then(REPORT);
    }

    @Test
    void aReportMayConcernAnAspect() {
        StatusReported declined = aspect("de kern", Execution.DECLINED, "2024-02-02");

        motion().with(adopted("2023-12-21"))
                .when(JENV, new ReportStatus(declined))
                .then(declined);
    }

    @Test
    void aReportMayBeBackDatedBeforeEverythingElse() {
        StatusReported early = report(Execution.IN_PROGRESS, "2017-12-20");

        motion().with(adopted("2023-12-21"), REPORT)
                .when(JENV, new ReportStatus(early))
                .then(early);
    }

    @ParameterizedTest
    @MethodSource
    void aMotionThatDoesNotBindIsNotReportedOn(OutcomeReached outcome) {
        motion().with(outcome).when(JENV, new ReportStatus(REPORT)).thenRefused(Reason.NOT_ADOPTED);
    }

    static Stream<OutcomeReached> aMotionThatDoesNotBindIsNotReportedOn() {
        return Stream.of(
                new MotionTabled(on("2023-12-21")),
                new MotionHeldOver(null, on("2023-12-21")),
                new MotionReplaced(null, on("2023-12-21")),
                new MotionWithdrawn(on("2023-12-21")),
                new MotionLapsed(on("2023-12-21")),
                new MotionRejected(null, on("2023-12-21")));
    }

    @Test
    void aMotionOfUnknownOutcomeIsNotReportedOn() {
        motion().when(JENV, new ReportStatus(REPORT)).thenRefused(Reason.NOT_ADOPTED);
    }

    @Test
    void aMotionWhoseAdoptionWasRetractedIsNotReportedOn() {
        motion().with(adopted("2023-12-21"), new FactRetracted(Facts.fact(Facts.A, 2), "vergissing"))
                .when(JENV, new ReportStatus(REPORT))
                .thenRefused(Reason.NOT_ADOPTED);
    }
}
