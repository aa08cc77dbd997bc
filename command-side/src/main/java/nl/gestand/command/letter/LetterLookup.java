package nl.gestand.command.letter;

import java.util.Optional;
import nl.gestand.command.claim.NumberClaims;
import nl.gestand.command.letter.KnownLetters.KnownLetter;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.number.Citations;
import nl.gestand.events.store.Document;
import nl.gestand.events.store.Documents;
import nl.gestand.web.ProblemException;
import org.springframework.stereotype.Component;

/** Finds a letter by its id or any of its numbers, and its document where the register holds it. */
@Component
public class LetterLookup {

    private final NumberClaims numbers;
    private final KnownLetters letters;
    private final Documents documents;

    LetterLookup(NumberClaims numbers, KnownLetters letters, Documents documents) {
        this.numbers = numbers;
        this.letters = letters;
        this.documents = documents;
    }

    /** The letter that a path names; a 404 problem where it names none. */
    public KnownLetter inPath(String text) {
        try {
            return letter(text);
        } catch (IllegalArgumentException unknown) {
            throw ProblemException.notFound(String.valueOf(unknown.getMessage()));
        }
    }

    /** @throws IllegalArgumentException where there is no such letter, or the text is neither id nor number */
    public KnownLetter letter(String text) {
        String id = ItemId.isId(text)
                ? text
                : numbers.holder(Citations.readOne(text).canonical()).orElse("");
        return letters.find(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no letter '" + text + "' in the register."));
    }

    /** The document of a letter, where it is known and held. */
    public Optional<Document> document(KnownLetter letter) {
        return Optional.ofNullable(letter.sha256()).flatMap(documents::find);
    }
}
