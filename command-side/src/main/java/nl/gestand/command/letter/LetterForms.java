package nl.gestand.command.letter;

import java.util.Set;
import nl.gestand.command.web.FormWrites;
import nl.gestand.command.web.Receipt;
import nl.gestand.command.web.Write;
import nl.gestand.draft.DraftKind;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What forms write about letters. */
@Component
class LetterForms implements FormWrites {

    private final LetterController letters;

    LetterForms(LetterController letters) {
        this.letters = letters;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.LETTER);
    }

    @Override
    public ResponseEntity<Receipt> write(DraftKind kind, Write write, Target target) {
        return letters.register(write);
    }
}
