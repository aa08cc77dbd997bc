package nl.gestand.command.web;

import static nl.gestand.command.web.Faulty.body;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import nl.gestand.command.web.EvidenceReading.Cited;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.Evidence.Passage;
import nl.gestand.events.item.Ground;
import nl.gestand.web.JsonBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceReadingTest {

    private static Shelf shelf;

    @BeforeAll
    static void open(@TempDir Path data) {
        shelf = new Shelf(data.toString());
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "motie is afgedaan | 23 | 40",
                "😀 | 41 | 43",
                "Ook de motie Veltman is afgedaan. | 44 | 77",
            })
    void aQuoteStandsExactlyWhereItSaysInUtf16Units(String quote, int start, int end) {
        Evidence evidence = read(passage("28638-233", quote, start, end)).evidence();

        Passage passage = Objects.requireNonNull(evidence.passage());
        assertThat(passage.quote()).isEqualTo(quote);
        assertThat(Shelf.TEXT.substring(passage.start(), passage.end())).isEqualTo(quote);
        assertThat(passage.document()).hasSize(64);
        assertThat(Objects.requireNonNull(evidence.letter()).value()).isEqualTo(Shelf.held());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'evidence':{'letter':'28638-233','quote':'motie is afgedaan','start':24,'end':41} | /evidence/quote not-in-document",
                "'evidence':{'letter':'28638-233','quote':'motie is afgedaan','start':23,'end':41} | /evidence/end wrong-length",
                "'evidence':{'letter':'28638-233','quote':'motie is afgedaan','start':40,'end':23} | /evidence/end wrong-length",
                "'evidence':{'letter':'28638-233','quote':'is afgedaan!','start':66,'end':78} | /evidence/quote not-in-document",
                "'evidence':{'letter':'28638-233','quote':'is nooit afgedaan'} | /evidence/quote not-in-document",
                "'evidence':{'letter':'28638-233','quote':'is afgedaan'} | /evidence/quote ambiguous",
                "'evidence':{'letter':'28638-233','quote':'motie is afgedaan','start':23} | /evidence/end required",
                "'evidence':{'letter':'28638-233','quote':'motie is afgedaan','end':40} | /evidence/start required",
                "'evidence':{'letter':'28638-233','start':23,'end':40} | /evidence/quote required",
                "'evidence':{'letter':'28638-240','quote':'is afgedaan'} | /evidence/start required",
                "'evidence':{'letter':'28638-233','quote':'Geachte','start':-1,'end':6} | /evidence/start out-of-range",
                "'evidence':{'letter':'28638-999','quote':'x','start':0,'end':1} | /evidence/letter unreadable",
                "'evidence':{'letter':'de brief'} | /evidence/letter unreadable",
                "'evidence':{'letter':'28638-238'} | /evidence/letter unreadable",
                "'evidence':{} | /evidence/letter one-source",
                "'evidence':{'letter':'28638-233','record':'x'} | /evidence/letter one-source",
                "'evidence':{'record':'x','quote':'y'} | /evidence/quote no-letter",
                "'evidence':{'debate':{}} | /evidence/debate/name required",
                "'evidence':{'debate':'Wgo'} | /evidence/debate wrong-type",
                "'evidence':'28638-233' | /evidence wrong-type",
                "'basis':'known' | /basis unknown-value"
            },
            quoteCharacter = '"')
    void whatCannotBeCheckedIsRefused(String field, String fault) {
        assertThat(Faulty.faults("{" + field + "}", EvidenceReadingTest::ground))
                .containsExactly(fault);
    }

    @Test
    void aQuoteThatStandsOnceIsFoundWithoutOffsets() {
        Passage passage = read("{'evidence':{'letter':'" + Shelf.HELD + "','quote':'motie Veltman'}}")
                .evidence()
                .passage();

        assertThat(passage).isEqualTo(new Passage("motie Veltman", 51, 64, digest()));
    }

    @Test
    void aLetterThatIsNotHeldIsCitedByOffsetsAlone() {
        Cited cited = read(passage(Shelf.unheld(), "is afgedaan", 5, 16));

        assertThat(cited.evidence().passage()).isEqualTo(new Passage("is afgedaan", 5, 16, null));
        assertThat(cited.day()).isEqualTo("2024-05-01");
    }

    @Test
    void anUndatedFactCountsFromTheDayOfItsSource() {
        Ground ofLetter = ground(body("{'evidence':{'letter':'28638-233'},'basis':'implied'}"));
        Ground ofDebate = ground(body("{'evidence':{'debate':{'name':'Wgo','on':'2023-12-14'}}}"));
        Ground ofRecord = ground(body("{'evidence':{'record':'Besluit 1'}}"));
        Ground ofPlan = ground(body("{'evidence':{'plan':'Actieplan'}}"));

        assertThat(ofLetter.on()).isNull();
        assertThat(ofLetter.since()).isEqualTo("2024-02-02");
        assertThat(ofLetter.basis()).isEqualTo(Basis.IMPLIED);
        assertThat(ofDebate.since()).isEqualTo("2023-12-14");
        assertThat(ofRecord.since()).isNull();
        assertThat(ofPlan.evidence()).isEqualTo(Evidence.record("Actieplan"));
    }

    @Test
    void aFactsOwnDayComesBeforeThatOfItsSource() {
        Ground ground = ground(body("{'on':'2023-12-21','evidence':{'letter':'28638-233'}}"));

        assertThat(ground).isEqualTo(new Ground(LocalDate.of(2023, 12, 21), null, Basis.STATED, ground.evidence()));
    }

    @Test
    void aFactThatMustHaveADayTakesThatOfItsSource() {
        GroundReading grounds = shelf.bean(GroundReading.class);

        assertThat(grounds.dated(body("{'evidence':{'letter':'28638-240'}}"), "effectiveOn")
                        .on())
                .isEqualTo("2024-05-01");
        assertThat(Faulty.faults("{'evidence':{'record':'x'}}", sent -> {
                    grounds.dated(sent, "effectiveOn");
                    return sent.finish(() -> sent);
                }))
                .containsExactly("/effectiveOn required");
    }

    private static Ground ground(JsonBody body) {
        Ground ground = shelf.bean(GroundReading.class).read(body, "on");
        return body.finish(() -> ground);
    }

    private static Cited read(String json) {
        JsonBody body = body(json);
        @Nullable Cited cited = shelf.bean(EvidenceReading.class).read(body, "evidence");
        return body.finish(() -> Objects.requireNonNull(cited));
    }

    private static String passage(String letter, String quote, int start, int end) {
        return "{'evidence':{'letter':'%s','quote':'%s','start':%d,'end':%d}}".formatted(letter, quote, start, end);
    }

    private static String digest() {
        Evidence evidence = read(passage(Shelf.HELD, "Geachte", 0, 7)).evidence();
        return Objects.requireNonNull(Objects.requireNonNull(evidence.passage()).document());
    }
}
