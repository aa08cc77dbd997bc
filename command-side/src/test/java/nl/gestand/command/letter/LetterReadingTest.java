package nl.gestand.command.letter;

import static nl.gestand.command.web.Faulty.body;
import static nl.gestand.command.web.Faulty.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.command.letter.KnownLetters.KnownLetter;
import nl.gestand.command.web.Shelf;
import nl.gestand.events.item.Basis;
import nl.gestand.events.letter.LetterEvent.LetterDate;
import nl.gestand.events.letter.LetterEvent.LetterDocument;
import nl.gestand.events.letter.LetterEvent.LetterRegistered;
import nl.gestand.events.letter.LetterId;
import nl.gestand.events.store.Documents;
import nl.gestand.web.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterReadingTest {

    private static final byte[] TEXT = "Geachte voorzitter 😀".getBytes(StandardCharsets.UTF_8);

    private static Shelf shelf;

    @BeforeAll
    static void open(@TempDir Path data) {
        shelf = new Shelf(data.toString());
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    @Test
    void aLetterNeedsASubjectAndADate() {
        LetterRegistered letter = LetterReading.read(body("{'subject':'Voortgang','date':'2024-02-02'}"));

        assertThat(letter.date().day()).isEqualTo("2024-02-02");
        assertThat(letter.basis()).isEqualTo(Basis.STATED);
        assertThat(letter.document()).isNull();
    }

    @Test
    void aDateMayBeAnIntervalThatCountsFromItsFirstDayUnlessOneIsStated() {
        LetterDate interval = LetterReading.read(
                        body("{'subject':'x','date':{'earliest':'2024-05-01','latest':'2024-06-30'}}"))
                .date();
        LetterDate stated = LetterReading.read(
                        body("{'subject':'x','date':{'stated':'2023-11-30','earliest':'2023-12-14'}}"))
                .date();

        assertThat(interval.day()).isEqualTo("2024-05-01");
        assertThat(stated.day()).isEqualTo("2023-11-30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'subject':'x'} | /date required",
                "{'subject':'x','date':{}} | /date/stated required",
                "{'subject':'x','date':{'latest':'2024-06-30'}} | /date/stated required",
                "{'subject':'x','date':{'earliest':'2024-06-30','latest':'2024-05-01'}} | /date/latest before-earliest",
                "{'subject':'x','date':'2 februari 2024'} | /date not-a-date",
                "{'subject':'x','date':20240202} | /date wrong-type",
                "{'date':'2024-02-02'} | /subject required",
                "{'subject':'x','date':'2024-02-02','senders':[{'ministry':'XYZ'}]} | /senders/0/ministry unreadable",
                "{'subject':'x','date':'2024-02-02','numbers':['28638']} | /numbers/0 unreadable",
                "{'subject':'x','date':'2024-02-02','document':{}} | /document/sha256 required",
                "{'subject':'x','date':'2024-02-02','document':{'sha256':'ABC'}} | /document/sha256 unreadable",
                "{'subject':'x','date':'2024-02-02','kenmerk':'1'} | /kenmerk unknown-field"
            })
    void aFaultIsNamedWhereItStands(String json, String fault) {
        assertThat(faults(json, LetterReading::read)).containsExactly(fault);
    }

    @Test
    void aDocumentIsHeldUnderItsDigest() {
        LetterDocument held = reading().held(letter(null, false), TEXT, "text/plain; charset=utf-8");

        assertThat(held.length()).isEqualTo(TEXT.length);
        assertThat(shelf.bean(Documents.class).find(held.sha256()).orElseThrow().text())
                .isEqualTo("Geachte voorzitter 😀");
    }

    @ParameterizedTest
    @CsvSource({"application/pdf, 415", "nonsense, 415", "text/plain, 400"})
    void whatIsNoTextIsNotRead(String mediaType, int status) {
        byte[] notText = {(byte) 0xc3, (byte) 0x28};

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> reading().held(letter(null, false), notText, mediaType))
                .satisfies(problem -> assertThat(problem.problem().status()).isEqualTo(status));
    }

    @Test
    void anEmptyDocumentIsNone() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> reading().held(letter(null, false), new byte[0], "text/plain"));
    }

    @Test
    void theDocumentOfAnotherLetterOrOfAWithdrawnOneIsNotKept() {
        byte[] other = "een andere brief".getBytes(StandardCharsets.UTF_8);
        String digest = "4f235d8dc34d3be70f28a878e3334ba99aa607c6ad08ca8da3b72fbe05fceb39";

        refused(Reason.OTHER_DOCUMENT, letter("a".repeat(64), false), other);
        refused(Reason.LETTER_WITHDRAWN, letter(null, true), other);
        assertThat(shelf.bean(Documents.class).find(digest)).isEmpty();
    }

    private static void refused(Reason reason, KnownLetter letter, byte[] bytes) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> reading().held(letter, bytes, "text/plain"))
                .satisfies(refused -> assertThat(refused.refusal().reason()).isEqualTo(reason));
    }

    private static DocumentReading reading() {
        return shelf.bean(DocumentReading.class);
    }

    private static KnownLetter letter(@Nullable String sha256, boolean withdrawn) {
        return new KnownLetter(new LetterId(Shelf.unheld()), LocalDate.of(2024, 5, 1), sha256, withdrawn);
    }
}
