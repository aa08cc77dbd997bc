package nl.gestand.command.letter;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.gestand.command.Refusal;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.command.claim.NumberClaims;
import nl.gestand.command.item.Recorders;
import nl.gestand.events.letter.LetterEvent;
import nl.gestand.events.letter.LetterEvent.DocumentReceived;
import nl.gestand.events.letter.LetterEvent.LetterDocument;
import nl.gestand.events.letter.LetterEvent.LetterRegistered;
import nl.gestand.events.letter.LetterEvent.LetterWithdrawn;
import nl.gestand.events.number.ItemNumber;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A letter as Axon keeps it. */
@Aggregate(type = "letter")
public class Letter {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable String sha256;
    private boolean held;
    private boolean withdrawn;

    Letter() {}

    @CommandHandler
    Letter(RegisterLetter register, MetaData metaData, NumberClaims numbers, KnownLetters letters) {
        id = register.letter();
        LetterRegistered registered = register.registered();
        for (ItemNumber number : registered.numbers()) {
            numbers.take(number, id, NumberClaims.LETTER);
        }
        letters.settle(id, registered);
        apply(registered, Recorders.kept(metaData));
    }

    @CommandHandler
    void handle(ReceiveDocument receive, MetaData metaData, KnownLetters letters) {
        requireThere();
        String brought = receive.document().sha256();
        if (sha256 != null && !sha256.equals(brought)) {
            throw new Refused(new Refusal(
                    Reason.OTHER_DOCUMENT,
                    "This is another document: the letter's has SHA-256 " + sha256 + ", this one " + brought + ".",
                    java.util.Map.of("expected", sha256, "brought", brought)));
        }
        if (!held) {
            DocumentReceived received = new DocumentReceived(receive.document());
            letters.settle(receive.letter(), received);
            apply(received, Recorders.kept(metaData));
        }
    }

    @CommandHandler
    void handle(WithdrawLetter withdraw, MetaData metaData, KnownLetters letters) {
        requireThere();
        LetterWithdrawn gone = new LetterWithdrawn(withdraw.reason(), withdraw.on());
        letters.settle(withdraw.letter(), gone);
        apply(gone, Recorders.kept(metaData));
    }

    private void requireThere() {
        if (withdrawn) {
            throw new Refused(Reason.LETTER_WITHDRAWN, "The letter was withdrawn.");
        }
    }

    @EventSourcingHandler
    void on(LetterEvent event, DomainEventMessage<?> message) {
        id = message.getAggregateIdentifier();
        switch (event) {
            case LetterRegistered registered -> {
                LetterDocument document = registered.document();
                sha256 = document == null ? null : document.sha256();
            }
            case DocumentReceived received -> {
                sha256 = received.document().sha256();
                held = true;
            }
            case LetterWithdrawn gone -> withdrawn = true;
        }
    }
}
