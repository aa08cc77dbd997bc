package nl.gestand.command.intake.opendata;

import static nl.gestand.command.intake.opendata.Records.commitment;
import static nl.gestand.command.intake.opendata.Records.decision;
import static nl.gestand.command.intake.opendata.Records.motion;
import static nl.gestand.command.intake.opendata.Records.text;
import static nl.gestand.command.intake.opendata.Records.tombstone;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.gestand.command.item.Facts;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.ItemEvent.DeadlineSet;
import nl.gestand.events.item.ItemEvent.ItemRelated;
import nl.gestand.events.item.ItemEvent.SourceValueKept;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.motion.MotionEvent.MotionHeldOver;
import nl.gestand.events.motion.MotionEvent.MotionRecorded;
import nl.gestand.events.motion.MotionEvent.MotionReplaced;
import nl.gestand.events.motion.MotionEvent.MotionTextRecorded;
import nl.gestand.events.motion.MotionEvent.OutcomeContradicted;
import nl.gestand.events.motion.Outcome;
import org.junit.jupiter.api.Test;

/** What a page of the open data does to a register; every test has numbers of its own. */
abstract class OpenDataContract {

    private static final String[] NEW = {
        "motion.recorded",
        "item.number-assigned",
        "item.number-assigned",
        "item.number-assigned",
        "motion.tabled",
        "motion.appraised"
    };

    abstract Arrivals arrivals();

    @Test
    void aMotionThatNobodyHasBecomesAnItem() {
        PageAnswer answer = arrivals().take(motion(1, "99101-1"));

        assertThat(answer.added()).isEqualTo(1);
        assertThat(arrivals().names("99101-1")).containsExactly(NEW);
        assertThat(answer.events()).isEqualTo(NEW.length);
        assertThat(answer.position()).isPositive();
        assertThat(arrivals().item("2031Z00001")).isEqualTo(arrivals().item("99101-1"));
    }

    @Test
    void theSameRecordAgainAddsNoEvent() {
        arrivals().take(motion(2, "99102-1"));
        long before = arrivals().position();

        PageAnswer again = arrivals().take(motion(2, "99102-1", "ApiGewijzigdOp", "2031-09-09T08:00:00Z"));

        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(arrivals().position()).isEqualTo(before);
    }

    @Test
    void twiceInOnePageIsOnce() {
        PageAnswer answer = arrivals().take(motion(3, "99103-1"), motion(3, "99103-1"));

        assertThat(answer.added()).isEqualTo(1);
        assertThat(answer.unchanged()).isEqualTo(1);
        assertThat(arrivals().names("99103-1")).containsExactly(NEW);
    }

    @Test
    void anOlderStateOfARecordChangesNothing() {
        arrivals().take(motion(4, "99104-1"));
        long before = arrivals().position();

        PageAnswer older = arrivals()
                .take(motion(
                        4, "99104-1", "ApiGewijzigdOp", "2030-01-01T00:00:00Z", "Kabinetsappreciatie", "Ontraden"));

        assertThat(older.unchanged()).isEqualTo(1);
        assertThat(arrivals().position()).isEqualTo(before);
    }

    @Test
    void onlyWhatIsNewBecomesAFact() {
        arrivals().take(motion(5, "99105-1"));

        PageAnswer changed = arrivals()
                .take(motion(
                        5,
                        "99105-1",
                        "ApiGewijzigdOp",
                        "2031-03-01T00:00:00Z",
                        "Termijn",
                        "2031-05-01T00:00:00+02:00",
                        "Besluit",
                        List.of(decision("Stemmen - aangehouden"))));

        assertThat(changed.changed()).isEqualTo(1);
        assertThat(arrivals().names("99105-1")).hasSize(NEW.length + 1).endsWith("motion.held-over");
        assertThat(arrivals().facts("99105-1", MotionHeldOver.class).getFirst().lapsesOn())
                .isEqualTo("2031-05-01");
    }

    @Test
    void withoutADecisionTheOutcomeIsUnknown() {
        arrivals().take(motion(6, "99106-1", "Afgedaan", true));

        assertThat(arrivals().names("99106-1"))
                .doesNotContain("motion.adopted", "motion.rejected", "item.status-reported");
    }

    @Test
    void aMotionOfALetterGetsTheFactsAndNoTwin() {
        String item = arrivals().recorded(10, "99107-1", null);

        PageAnswer answer = arrivals().take(motion(7, "99107-1"));

        assertThat(answer.added()).isZero();
        assertThat(answer.changed()).isEqualTo(1);
        assertThat(arrivals().item("2031Z00007")).isEqualTo(item);
        assertThat(arrivals().facts("99107-1", MotionRecorded.class)).hasSize(1);
        assertThat(arrivals().names("99107-1")).contains("item.described", "motion.tabled", "motion.appraised");
    }

    @Test
    void whatContradictsTheRegisterIsKeptBesideItOnce() {
        arrivals().recorded(11, "99108-1", Facts.adopted("2031-02-11"));
        Map<String, Object> rejected = motion(8, "99108-1", "Besluit", List.of(decision("Stemmen - verworpen")));

        PageAnswer answer = arrivals().take(rejected);
        arrivals()
                .take(motion(
                        8,
                        "99108-1",
                        "ApiGewijzigdOp",
                        "2031-04-01T00:00:00Z",
                        "Kabinetsappreciatie",
                        "Ontraden",
                        "Besluit",
                        List.of(decision("Stemmen - verworpen"))));

        assertThat(answer.conflicts()).isEqualTo(1);
        assertThat(answer.notes()).anyMatch(note -> note.what().equals("conflict"));
        assertThat(arrivals().facts("99108-1", OutcomeContradicted.class))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.claimed()).isEqualTo(Outcome.REJECTED));
        assertThat(arrivals().names("99108-1")).contains("motion.adopted").doesNotContain("motion.rejected");
    }

    @Test
    void anotherMotionInItsPlaceIsToldOnTheFirst() {
        arrivals().take(motion(9, "99109-1"), motion(10, "99109-2", "Onderwerp", "Gewijzigde motie (t.v.v. 99109-1)"));

        assertThat(arrivals().facts("99109-1", MotionReplaced.class))
                .singleElement()
                .satisfies(replaced -> assertThat(String.valueOf(replaced.by()))
                        .contains(arrivals().item("99109-2")));
    }

    @Test
    void alsoWhereTheFirstArrivesLater() {
        PageAnswer second = arrivals().take(motion(12, "99110-2", "Onderwerp", "Gewijzigde motie (t.v.v. 99110-1)"));
        assertThat(second.waiting()).isEqualTo(1);

        arrivals().take(motion(11, "99110-1"));

        assertThat(arrivals().facts("99110-1", MotionReplaced.class)).hasSize(1);
        assertThat(arrivals().rows("intake_waiting where awaited = '99110-1'")).isZero();
    }

    @Test
    void alsoWithinOnePageAndOnlyOnce() {
        Map<String, Object> second = motion(14, "99111-2", "Onderwerp", "Gewijzigde motie (t.v.v. 99111-1)");

        arrivals().take(second, motion(13, "99111-1"));
        arrivals().take(second, motion(13, "99111-1"));

        assertThat(arrivals().facts("99111-1", MotionReplaced.class)).hasSize(1);
    }

    @Test
    void aTextIsReadOntoItsMotionWheneverItComes() {
        Map<String, Object> before =
                text("99112-1", "De Kamer,", "overwegende dat het lekt;", "verzoekt dit.", "Proef");
        Map<String, Object> after = text("99112-2", "De Kamer,", "overwegende dat het lekt;", "verzoekt dat.", "Proef");

        assertThat(arrivals().take(before).waiting()).isEqualTo(1);
        arrivals().take(motion(15, "99112-1"), motion(16, "99112-2"));
        assertThat(arrivals().take(after, before).changed()).isEqualTo(1);

        assertThat(arrivals().facts("99112-1", MotionTextRecorded.class))
                .singleElement()
                .satisfies(text -> assertThat(text.request()).isEqualTo("verzoekt dit."));
        assertThat(arrivals().facts("99112-2", MotionTextRecorded.class)).hasSize(1);
    }

    @Test
    void whatTheSourceTookAwayStaysAndSaysSo() {
        arrivals().take(motion(17, "99113-1"));

        PageAnswer answer = arrivals().take(tombstone(17), tombstone(18));
        long after = arrivals().position();
        arrivals().take(tombstone(17));

        assertThat(answer.removed()).isEqualTo(2);
        assertThat(arrivals().names("99113-1")).endsWith("item.removed-at-source");
        assertThat(arrivals().position()).isEqualTo(after);
    }

    @Test
    void oneBadRecordDoesNotHoldUpTheRest() {
        PageAnswer answer = arrivals().take(motion(19, "99114-1"), motion(20, "99114-2", "Soort", ""));

        assertThat(answer.added()).isEqualTo(1);
        assertThat(answer.quarantined()).isEqualTo(1);
        assertThat(arrivals().quarantined(20)).contains("2031Z00020");

        arrivals().take(motion(20, "99114-2"));

        assertThat(arrivals().quarantined(20)).as("understood now").isNull();
        assertThat(arrivals()
                        .rows("intake_quarantine where resolved_at is not null and source_id = '" + Records.id(20)
                                + "'"))
                .isEqualTo(1);
    }

    @Test
    void numbersOfTwoItemsAreForAPersonToMerge() {
        arrivals().recorded(21, "99115-1", null);
        arrivals().recorded(22, "2031Z00021", null);

        PageAnswer answer = arrivals().take(motion(21, "99115-1"));

        assertThat(answer.quarantined()).isEqualTo(1);
        assertThat(answer.notes().getFirst().detail()).contains("different items");
    }

    @Test
    void aCommitmentKeepsTheStatusOfItsSource() {
        arrivals().take(commitment(30, "Status", "Nagekomen", "KamerbriefNakoming", "2031D00300"));
        arrivals().take(commitment(31, "Status", "Anders bekeken", "DatumNakoming", "2031-07-01T00:00:00+02:00"));
        arrivals().take(commitment(32));

        assertThat(arrivals().facts("TZ203102-030", StatusReported.class).getFirst())
                .satisfies(report -> assertThat(report.execution()).isEqualTo(Execution.HANDLED))
                .satisfies(report -> assertThat(report.raw()).isEqualTo("Nagekomen"));
        assertThat(arrivals().facts("TZ203102-030", SourceValueKept.class)).hasSize(1);
        assertThat(arrivals()
                        .facts("TZ203102-031", StatusReported.class)
                        .getFirst()
                        .execution())
                .isNull();
        assertThat(arrivals()
                        .facts("TZ203102-031", DeadlineSet.class)
                        .getFirst()
                        .deadline()
                        .latest())
                .isEqualTo("2031-07-01");
        assertThat(arrivals().facts("TZ203102-032", StatusReported.class)).isEmpty();
    }

    @Test
    void aCommitmentIsRelatedToAnEarlierOneWheneverThatComes() {
        Map<String, Object> first = Map.of("Id", Records.id(33), "Nummer", "TZ203102-033");
        arrivals().take(commitment(34, "IsWijzigingVan", List.of(first)));
        assertThat(arrivals().facts("TZ203102-034", ItemRelated.class)).isEmpty();

        arrivals().take(commitment(33));

        assertThat(arrivals().facts("TZ203102-034", ItemRelated.class))
                .singleElement()
                .satisfies(related -> assertThat(String.valueOf(related.other()))
                        .contains(arrivals().item("TZ203102-033")));
    }

    @Test
    void aPageThatIsSentAgainUnderItsKeyIsAnsweredAsTheFirstTime() {
        PageAnswer first = arrivals().take("key-1", motion(40, "99116-1"));

        PageAnswer again = arrivals().take("key-1", motion(40, "99116-1"));

        assertThat(again).isEqualTo(first);
        assertThat(again.added()).isEqualTo(1);
    }

    @Test
    void aNumberOfALetterIsNoMotions() {
        arrivals().letterHas("99117-2");

        PageAnswer answer = arrivals().take(motion(41, "99117-1"), motion(42, "99117-2"));

        assertThat(answer.added()).isEqualTo(1);
        assertThat(answer.quarantined()).isEqualTo(1);
    }

    @Test
    void aRecordThatFailsTheWholePageIsFoundAndSetApart() {
        arrivals().tookInForAnItemThatIsNotThere(44);

        PageAnswer answer = arrivals().take(motion(43, "99118-1"), motion(44, "99118-2"), motion(45, "99118-3"));

        assertThat(answer.records()).isEqualTo(3);
        assertThat(answer.added()).isEqualTo(2);
        assertThat(answer.quarantined()).isEqualTo(1);
        assertThat(arrivals().quarantined(44)).contains("2031Z00044");
        assertThat(arrivals().names("99118-1")).containsExactly(NEW);
        assertThat(arrivals().names("99118-3")).containsExactly(NEW);
    }
}
