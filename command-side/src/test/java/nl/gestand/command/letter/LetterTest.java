package nl.gestand.command.letter;

import static nl.gestand.command.item.Person.JENV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.List;
import nl.gestand.command.Refusal;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.command.claim.EventTables;
import nl.gestand.command.claim.NumberClaims;
import nl.gestand.events.item.Basis;
import nl.gestand.events.letter.LetterEvent.DocumentReceived;
import nl.gestand.events.letter.LetterEvent.LetterDate;
import nl.gestand.events.letter.LetterEvent.LetterDocument;
import nl.gestand.events.letter.LetterEvent.LetterRegistered;
import nl.gestand.events.letter.LetterEvent.LetterWithdrawn;
import nl.gestand.events.number.Citations;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.FeatureMatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final String ID = "018f0000-0000-7000-8000-000000000001";
    private static final String OTHER = "018f0000-0000-7000-8000-000000000002";
    private static final LetterDocument DOCUMENT = new LetterDocument("a".repeat(64), "b".repeat(64), "text/plain", 9L);
    private static final LetterDocument ANOTHER = new LetterDocument("c".repeat(64), null, null, null);

    private final EventTables tables = EventTables.h2("letters");
    private final KnownLetters letters = new KnownLetters(tables.jdbc());
    private final AggregateTestFixture<Letter> axon = new AggregateTestFixture<>(Letter.class);

    @BeforeEach
    void inject() {
        axon.registerInjectableResource(letters);
        axon.registerInjectableResource(tables.numbers());
    }

    @AfterEach
    void close() throws Exception {
        tables.close();
    }

    @Test
    void aLetterIsRegisteredAndKnownToWhoCitesIt() {
        LetterRegistered registered = registered(DOCUMENT);

        axon.givenNoPriorActivity()
                .when(new RegisterLetter(ID, registered), JENV.metaData())
                .expectEvents(registered);

        KnownLetters.KnownLetter known = letters.find(ID).orElseThrow();
        assertThat(known.day()).isEqualTo(LocalDate.of(2023, 11, 30));
        assertThat(known.sha256()).isEqualTo(DOCUMENT.sha256());
        assertThat(known.withdrawn()).isFalse();
        assertThat(tables.numbers().holder("28638-233")).contains(ID);
        assertThat(letters.find(OTHER)).isEmpty();
    }

    @Test
    void aLetterWithANumberOfAnotherIsRefusedWithItsId() {
        tables.numbers().take(Citations.readOne("28638-233"), OTHER, NumberClaims.ITEM);

        Refusal refusal = refused(
                axon.givenNoPriorActivity().when(new RegisterLetter(ID, registered(null)), JENV.metaData()),
                Reason.NUMBER_TAKEN);

        assertThat(refusal.data()).containsEntry("id", OTHER);
    }

    @Test
    void theDocumentOfALetterIsReceivedOnce() {
        letters.settle(ID, registered(null));

        axon.given(registered(null))
                .when(new ReceiveDocument(ID, DOCUMENT), JENV.metaData())
                .expectEvents(new DocumentReceived(DOCUMENT));
        assertThat(letters.find(ID).orElseThrow().sha256()).isEqualTo(DOCUMENT.sha256());

        axon.given(registered(null), new DocumentReceived(DOCUMENT))
                .when(new ReceiveDocument(ID, DOCUMENT), JENV.metaData())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void anotherDocumentThanTheOneKnownIsRefused() {
        refused(
                axon.given(registered(DOCUMENT)).when(new ReceiveDocument(ID, ANOTHER), JENV.metaData()),
                Reason.OTHER_DOCUMENT);
        refused(
                axon.given(registered(null), new DocumentReceived(DOCUMENT))
                        .when(new ReceiveDocument(ID, ANOTHER), JENV.metaData()),
                Reason.OTHER_DOCUMENT);
    }

    @Test
    void aLetterIsWithdrawnOnceAndTakesNothingAfterwards() {
        letters.settle(ID, registered(null));
        LetterWithdrawn withdrawn = new LetterWithdrawn("dubbel", LocalDate.of(2024, 2, 5));
        WithdrawLetter withdraw = new WithdrawLetter(ID, "dubbel", LocalDate.of(2024, 2, 5));

        axon.given(registered(null)).when(withdraw, JENV.metaData()).expectEvents(withdrawn);
        assertThat(letters.find(ID).orElseThrow().withdrawn()).isTrue();

        refused(axon.given(registered(null), withdrawn).when(withdraw, JENV.metaData()), Reason.LETTER_WITHDRAWN);
        refused(
                axon.given(registered(null), withdrawn).when(new ReceiveDocument(ID, DOCUMENT), JENV.metaData()),
                Reason.LETTER_WITHDRAWN);
    }

    private static LetterRegistered registered(@Nullable LetterDocument document) {
        return new LetterRegistered(
                List.of(Citations.readOne("28638-233")),
                null,
                new LetterDate(LocalDate.of(2023, 11, 30), null, null),
                "Voortgang",
                List.of(),
                null,
                "28638",
                Basis.STATED,
                document);
    }

    private static Refusal refused(ResultValidator<?> result, Reason reason) {
        Refusal[] seen = new Refusal[1];
        result.expectNoEvents()
                .expectException(new FeatureMatcher<Refused, Reason>(is(reason), "refused for", "reason") {
                    @Override
                    protected Reason featureValueOf(Refused refused) {
                        seen[0] = refused.refusal();
                        return seen[0].reason();
                    }
                });
        return seen[0];
    }
}
