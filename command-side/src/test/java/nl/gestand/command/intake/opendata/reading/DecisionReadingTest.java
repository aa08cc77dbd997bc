package nl.gestand.command.intake.opendata.reading;

import static nl.gestand.command.intake.opendata.Records.decision;
import static nl.gestand.command.intake.opendata.Records.motion;
import static nl.gestand.command.intake.opendata.Records.raw;
import static nl.gestand.command.intake.opendata.Records.vote;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Decision;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Kept;
import nl.gestand.command.intake.opendata.reading.SourceRecord.MotionRecord;
import nl.gestand.events.motion.Outcome;
import nl.gestand.events.motion.Votes;
import nl.gestand.events.motion.Votes.Cast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionReadingTest {

    @ParameterizedTest
    @CsvSource({
        "Ingediend, TABLED",
        "Stemmen - aangenomen, ADOPTED",
        "Stemmen - verworpen, REJECTED",
        "Stemmen - aangehouden, HELD_OVER",
        "Stemmen - ingetrokken, WITHDRAWN",
        "Stemmen - vervallen, LAPSED",
        "Zonder stemming aannemen, ADOPTED",
        "' stemmen  -  Aangenomen ', ADOPTED",
        "Overgenomen, TAKEN_OVER",
        "Stemmen - gestaakt,",
        "Stemmen - uitgesteld,",
        "Voorstel om aan te nemen,",
    })
    void onlyWhatHasOneMeaningIsMapped(String soort, Outcome outcome) {
        assertThat(DecisionReading.outcome(soort.strip().replaceAll("\\s+", " ")))
                .isEqualTo(outcome);
    }

    @Test
    void anUnknownDecisionIsKeptAsItStands() {
        MotionRecord motion = read(decision("Stemmen - gestaakt"));

        assertThat(motion.decisions()).isEmpty();
        assertThat(motion.kept()).containsExactly(new Kept("BesluitSoort", "Stemmen - gestaakt"));
    }

    @Test
    void aProposalIsNoDecision() {
        MotionRecord motion = read(decision("Stemmen - aangenomen", "Status", "Voorstel"));

        assertThat(motion.decisions()).isEmpty();
        assertThat(motion.kept()).containsExactly(new Kept("BesluitSoort", "Stemmen - aangenomen (Voorstel)"));
    }

    @Test
    void theMomentOfWritingIsNoDayOfTheVote() {
        Decision decision = read(decision("Stemmen - aangenomen")).decisions().getFirst();

        assertThat(decision.on()).isNull();
        assertThat(decision.countsFrom()).isEqualTo("2031-02-12");
    }

    @Test
    void theDayOfTheMeetingIs() {
        Map<String, Object> meeting = Map.of("Activiteit", Map.of("Datum", "2031-02-10T23:30:00Z"));

        Decision decision = read(decision("Stemmen - aangenomen", "Agendapunt", meeting))
                .decisions()
                .getFirst();

        assertThat(decision.on()).as("in Amsterdam").isEqualTo("2031-02-11");
    }

    @Test
    void decisionsAreInTheOrderOfTheirDays() {
        MotionRecord motion = read(
                decision("Stemmen - verworpen", "GewijzigdOp", "2031-03-01T12:00:00+01:00"),
                decision("Stemmen - aangehouden", "GewijzigdOp", "2031-02-01T12:00:00+01:00"));

        assertThat(motion.decisions().stream().map(Decision::outcome))
                .containsExactly(Outcome.HELD_OVER, Outcome.REJECTED);
    }

    @Test
    void partiesVoteWithTheirSeats() {
        Decision decision = read(decision(
                        "Stemmen - aangenomen",
                        "Stemming",
                        List.of(vote("Partij A", "Voor", 20), vote("Partij B", "Niet deelgenomen", 3))))
                .decisions()
                .getFirst();

        assertThat(votes(decision).byRollCall()).isFalse();
        assertThat(votes(decision).cast())
                .containsExactly(
                        new Cast("Partij A", null, "for", 20), new Cast("Partij B", null, "Niet deelgenomen", 3));
    }

    @Test
    void inARollCallEachMemberIsOneSeat() {
        MotionRecord motion = read(decision(
                "Stemmen - verworpen",
                "StemmingsSoort",
                "Hoofdelijk",
                "BesluitTekst",
                "Verworpen (1-2).",
                "Stemming",
                List.of(
                        vote("Partij A", "Voor", 20, "ActorNaam", "Proefstuk, A."),
                        vote("Partij A", "Tegen", 20, "ActorNaam", "Test, B.", "Vergissing", true),
                        vote("Partij B", "Tegen", 3, "ActorNaam", "Voorbeeld, C."))));

        Decision decision = motion.decisions().getFirst();
        assertThat(votes(decision).byRollCall()).isTrue();
        assertThat(votes(decision).cast())
                .hasSize(3)
                .allSatisfy(cast -> assertThat(cast.seats()).isEqualTo(1))
                .contains(new Cast("Partij A", "Test, B.", "against", 1));
        assertThat(motion.kept())
                .contains(new Kept("BesluitTekst", "Verworpen (1-2)."), new Kept("Vergissing", "Test, B.: Tegen"));
    }

    @Test
    void aTermWithoutADecisionToHoldItOverIsKept() {
        MotionRecord open =
                (MotionRecord) RecordReading.read(raw(motion(1, "99901-1", "Termijn", "2031-05-01T00:00:00+02:00")));
        MotionRecord held = (MotionRecord) RecordReading.read(raw(motion(
                1,
                "99901-1",
                "Termijn",
                "2031-05-01T00:00:00+02:00",
                "Besluit",
                List.of(decision("Stemmen - aangehouden")))));

        assertThat(open.kept()).containsExactly(new Kept("Termijn", "2031-05-01"));
        assertThat(held.kept()).isEmpty();
        assertThat(held.decisions().getFirst().lapsesOn()).isEqualTo("2031-05-01");
    }

    private static Votes votes(Decision decision) {
        return Objects.requireNonNull(decision.votes());
    }

    @SafeVarargs
    private static MotionRecord read(Map<String, Object>... decisions) {
        return (MotionRecord) RecordReading.read(raw(motion(1, "99901-1", "Besluit", List.of(decisions))));
    }
}
