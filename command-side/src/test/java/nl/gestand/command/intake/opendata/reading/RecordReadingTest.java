package nl.gestand.command.intake.opendata.reading;

import static nl.gestand.command.intake.opendata.Records.commitment;
import static nl.gestand.command.intake.opendata.Records.motion;
import static nl.gestand.command.intake.opendata.Records.paper;
import static nl.gestand.command.intake.opendata.Records.raw;
import static nl.gestand.command.intake.opendata.Records.tombstone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Kept;
import nl.gestand.command.intake.opendata.reading.SourceRecord.MotionRecord;
import nl.gestand.command.intake.opendata.reading.SourceRecord.NotTaken;
import nl.gestand.command.intake.opendata.reading.SourceRecord.PromiseRecord;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Tombstone;
import nl.gestand.events.item.Relation;
import nl.gestand.events.number.ItemNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReadingTest {

    @Test
    void aMotionIsKnownByItsPaperItsCaseAndItsDocument() {
        MotionRecord motion = read(motion(7, "99901-VI-12"));

        assertThat(motion.numbers().stream().map(ItemNumber::canonical))
                .containsExactly("99901-VI-12", "2031Z00007", "2031D00007");
        assertThat(motion.title()).as("trimmed").isEqualTo("Motie van het lid Proefstuk c.s. over brug 7");
        assertThat(motion.tabledOn()).isEqualTo("2031-02-04");
        assertThat(motion.appraisal()).isEqualTo("Oordeel Kamer");
        assertThat(motion.people()).containsExactly("Proefstuk");
        assertThat(motion.origin().name()).isEqualTo("Tweede Kamer open data, Zaak 2031Z00007");
    }

    @Test
    void whoSignedIsToldByTheActorsInTheirOrder() {
        MotionRecord motion = read(motion(
                7,
                "99901-1",
                "ZaakActor",
                List.of(
                        Map.of("ActorNaam", "B. van Testen", "Relatie", "Medeindiener"),
                        Map.of("ActorNaam", "Commissie voor Bruggen", "Relatie", "Voortouwcommissie"),
                        Map.of("ActorNaam", "A. Proefstuk", "Relatie", "Indiener"))));

        assertThat(motion.people()).containsExactly("Proefstuk", "Van Testen");
    }

    @Test
    void aLetterInTheCaseGivesTheMotionNoNumber() {
        MotionRecord motion = read(motion(
                7,
                "99901-1",
                "Document",
                List.of(paper(8, "99901-9", "Soort", "Brief regering"), paper(7, "99901-1"))));

        assertThat(motion.numbers().stream().map(ItemNumber::canonical))
                .containsExactly("99901-1", "2031Z00007", "2031D00007");
    }

    @Test
    void anIdentifierOutOfFormIsKeptAndMakesNoNumber() {
        MotionRecord motion = read(motion(7, "nog te bepalen"));

        assertThat(motion.numbers().stream().map(ItemNumber::canonical)).containsExactly("2031Z00007", "2031D00007");
        assertThat(motion.kept()).containsExactly(new Kept("ExterneIdentifier", "kst-nog te bepalen"));
    }

    @Test
    void withoutAnIdentifierTheDossierBesideItGivesTheNumber() {
        Map<String, Object> document = new LinkedHashMap<>(paper(7, "x"));
        document.remove("HuidigeDocumentVersie");
        document.put("Volgnummer", 12);
        document.put("Kamerstukdossier", List.of(Map.of("Nummer", 99901, "Toevoeging", "VI")));

        MotionRecord motion = read(motion(7, "x", "Document", List.of(document)));

        assertThat(motion.numbers().getFirst().canonical()).isEqualTo("99901-VI-12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gewijzigde motie van het lid P over x (t.v.v. 99901-3) | 99901-3",
                "Gewijzigde motie van het lid P over x t.v.v. 99901-VI-3 | 99901-VI-3",
                "Gewijzigde motie van het lid P over x (t.v.v. 99 901, nr. 3) | 99901-3",
                "Gewijzigde motie van het lid P over x (ter vervanging van 99901-3) | 99901-3",
                "Gewijzigde motie van het lid P over x (t.v.v. nr. 3) | 99901-3",
                "Motie van het lid P over motie 99901-3 | ''",
                "Motie van het lid P over x (t.v.v. 99901-1) | ''",
            })
    void whatItReplacesStandsInTheSubject(String subject, String replaced) {
        MotionRecord motion = read(motion(7, "99901-1", "Onderwerp", subject));

        assertThat(motion.replaces().stream().map(ItemNumber::canonical))
                .isEqualTo(replaced.isEmpty() ? List.of() : List.of(replaced));
    }

    @Test
    void aRepeatedFieldLosesNothing() {
        byte[] line = """
                {"Id":"a","Nummer":"TZ203102-001","Tekst":"Belofte","Ministerie":"JenV","DatumNakoming":null,
                 "ToegezegdAanPersoon":"Proefstuk","ToegezegdAanPersoon":"Test"}""".replace("\n", "").getBytes(StandardCharsets.UTF_8);

        PromiseRecord promise =
                (PromiseRecord) RecordReading.read(PageReading.lines(line).getFirst());

        assertThat(promise.madeTo()).isEqualTo("Proefstuk, Test");
    }

    @Test
    void aCommitmentIsReadWithItsLinksAndLetters() {
        PromiseRecord promise = (PromiseRecord) RecordReading.read(raw(commitment(
                3,
                "DatumNakoming",
                "2031-07-01T00:00:00+02:00",
                "KamerbriefNakoming",
                List.of("2031D00100", "2031D00101"),
                "ToegezegdAanFractie",
                List.of(Map.of("Afkorting", "PPP")),
                "IsHerhalingVan",
                List.of(Map.of("Id", "ABC", "Nummer", "TZ203001-009")))));

        assertThat(promise.due()).isEqualTo("2031-07-01");
        assertThat(promise.ministry()).isEqualTo("JenV");
        assertThat(promise.madeBy().name()).isEqualTo("Van Verzonnen");
        assertThat(promise.madeTo()).isEqualTo("PPP");
        assertThat(promise.madeOn())
                .as("the day of the record is no day of the promise")
                .isNull();
        assertThat(promise.kept())
                .containsExactly(
                        new Kept("KamerbriefNakoming", "2031D00100"), new Kept("KamerbriefNakoming", "2031D00101"));
        assertThat(promise.links().getFirst().relation()).isEqualTo(Relation.REPEATS);
    }

    @Test
    void aPlaceholderForNoDateIsNone() {
        PromiseRecord promise = (PromiseRecord) RecordReading.read(raw(commitment(3)));

        assertThat(promise.due()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"118836, 118836", "TZ203102-001, TZ203102-001"})
    void oldAndNewCommitmentNumbersAreRead(String number, String canonical) {
        PromiseRecord promise = (PromiseRecord) RecordReading.read(raw(commitment(3, "Nummer", number)));

        assertThat(promise.numbers().getFirst().canonical()).isEqualTo(canonical);
    }

    @Test
    void whatWasTakenAwayHasNothingButItsId() {
        assertThat(RecordReading.read(raw(tombstone(5)))).isInstanceOf(Tombstone.class);
    }

    @Test
    void anotherKindOfCaseIsLeftOut() {
        assertThat(RecordReading.read(raw(motion(7, "99901-1", "Soort", "Amendement"))))
                .isInstanceOfSatisfying(
                        NotTaken.class, other -> assertThat(other.reason()).contains("Amendement"));
    }

    @ParameterizedTest
    @CsvSource({"Id,", "Soort,", "GestartOp, gisteren", "ApiGewijzigdOp, nooit"})
    void whatCannotBeUnderstoodSaysWhy(String field, String value) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> RecordReading.read(raw(motion(7, "99901-1", field, value))))
                .withMessageContaining(field);
    }

    @Test
    void hostileTextStaysText() {
        String hostile = "Motie van het lid Proefstuk over <script>alert(1)</script> '; drop table event; --";

        assertThat(read(motion(7, "99901-1", "Onderwerp", hostile)).title()).isEqualTo(hostile);
    }

    private static MotionRecord read(Map<String, Object> record) {
        return (MotionRecord) RecordReading.read(raw(record));
    }
}
