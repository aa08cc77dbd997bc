package nl.gestand.command.item;

import static nl.gestand.command.item.Facts.A;
import static nl.gestand.command.item.Facts.B;
import static nl.gestand.command.item.Facts.C;
import static nl.gestand.command.item.Facts.adopted;
import static nl.gestand.command.item.Facts.aspect;
import static nl.gestand.command.item.Facts.fact;
import static nl.gestand.command.item.Facts.report;
import static nl.gestand.command.item.Facts.transferred;
import static nl.gestand.command.item.Person.JENV;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.ItemId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportLetterTest {

    private static final StatusReported HANDLED = report(Execution.HANDLED, "2024-02-02");
    private static final StatusReported DECLINED = aspect("de kern", Execution.DECLINED, "2024-02-02");

    private final Register register = new Register();

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aLetterReportsOnManyItemsAtOnce() {
        register.motion(A, adopted("2023-12-21")).commitment(B);

        register.send(JENV, letter(line(A, 2L, HANDLED), line(B, 1L, HANDLED)));

        assertThat(register.since(A)).endsWith(HANDLED);
        assertThat(register.since(B)).containsExactly(HANDLED);
    }

    @Test
    void twoLinesOnOneItemNeedItsVersionOnce() {
        register.motion(A, adopted("2023-12-21"));

        register.send(JENV, letter(line(A, 2L, HANDLED), line(A, 2L, DECLINED)));

        assertThat(register.since(A)).endsWith(HANDLED, DECLINED);
    }

    @Test
    void oneReportThatIsRefusedRefusesTheWholeLetter() {
        register.commitment(A).motion(B).commitment(C);

        register.refused(
                Reason.NOT_ADOPTED, JENV, letter(line(A, 1L, HANDLED), line(B, 1L, HANDLED), line(C, 1L, HANDLED)));
    }

    @Test
    void oneStaleVersionRefusesTheWholeLetter() {
        register.commitment(A).commitment(B, HANDLED);

        assertThat(register.refused(Reason.STALE_VERSION, JENV, letter(line(A, 1L, HANDLED), line(B, 1L, HANDLED)))
                        .data())
                .containsEntry("item", B.value())
                .containsEntry("version", "2");
    }

    @Test
    void anItemOfAnotherMinistryRefusesTheWholeLetter() {
        register.commitment(A).commitment(B, transferred("JenV", "VWS", "2024-06-01"));

        register.refused(Reason.NOT_RESPONSIBLE, JENV, letter(line(A, 1L, HANDLED), line(B, 2L, HANDLED)));
    }

    @Test
    void anUnknownItemRefusesTheWholeLetter() {
        register.commitment(A);

        assertThat(register.refused(Reason.UNKNOWN_ITEM, JENV, letter(line(A, 1L, HANDLED), line(B, 0L, HANDLED)))
                        .data())
                .containsEntry("item", B.value());
    }

    @Test
    void aFactOfNoItemIsNotRetracted() {
        register.refused(Reason.UNKNOWN_ITEM, JENV, new Retract(new RetractFact(fact(A, 0), "vergissing"), null));
    }

    @Test
    void aRetractionOfAnItemSeenAtAnotherVersionIsStale() {
        register.commitment(A, HANDLED);

        register.refused(Reason.STALE_VERSION, JENV, new Retract(new RetractFact(fact(A, 2), "vergissing"), 1L));
    }

    private static ReportLetter letter(ReportLetter.Line... lines) {
        return new ReportLetter(List.of(lines));
    }

    private static ReportLetter.Line line(ItemId item, @Nullable Long version, StatusReported report) {
        return new ReportLetter.Line(item, version, new ReportStatus(report));
    }
}
