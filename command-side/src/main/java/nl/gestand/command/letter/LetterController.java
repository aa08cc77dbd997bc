package nl.gestand.command.letter;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import nl.gestand.command.letter.KnownLetters.KnownLetter;
import nl.gestand.command.web.Callers;
import nl.gestand.command.web.Created;
import nl.gestand.command.web.Desk;
import nl.gestand.command.web.Receipt;
import nl.gestand.command.web.Words;
import nl.gestand.command.web.Write;
import nl.gestand.web.JsonBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is written about letters: registered, their document brought, withdrawn. */
@RestController
@RequestMapping("/v1/letters")
class LetterController {

    private final Desk desk;
    private final LetterLookup letters;
    private final DocumentReading documents;

    LetterController(Desk desk, LetterLookup letters, DocumentReading documents) {
        this.desk = desk;
        this.letters = letters;
        this.documents = documents;
    }

    @PostMapping
    ResponseEntity<Receipt> register(Write write) {
        Callers.requireLiaison(write.caller());
        return Created.at(
                "letters",
                desk.answer(
                        write,
                        () -> new RegisterLetter(
                                UuidCreator.getTimeOrderedEpoch().toString(), LetterReading.read(write.json()))));
    }

    /** 204 where the register holds this document already. */
    @PutMapping("/{id}/document")
    ResponseEntity<Receipt> document(
            Write write,
            @PathVariable String id,
            @RequestHeader(value = "Content-Type", defaultValue = "application/octet-stream") String mediaType) {
        Callers.requireLiaison(write.caller());
        return desk.answerIfChanged(write, () -> {
                    KnownLetter letter = letters.inPath(id);
                    return new ReceiveDocument(letter.id().value(), documents.held(letter, write.body(), mediaType));
                })
                .map(receipt -> Created.at("letters", receipt))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PostMapping("/{id}/withdrawals")
    ResponseEntity<Receipt> withdraw(Write write, @PathVariable String id) {
        Callers.requireLiaison(write.caller());
        return Created.at("letters", desk.answer(write, () -> {
            KnownLetter letter = letters.inPath(id);
            JsonBody given = write.json();
            String reason = given.requiredText("reason", Words.TEXT);
            LocalDate on = given.date("on");
            return given.finish(() -> new WithdrawLetter(letter.id().value(), reason, on));
        }));
    }
}
