package nl.gestand.command.letter;

import jakarta.servlet.http.HttpServletRequest;
import nl.gestand.access.SignedIn;
import nl.gestand.command.web.Write;
import nl.gestand.web.Problem;
import nl.gestand.web.ProblemException;
import org.springframework.stereotype.Component;

/** Brings the document of a letter from a form, as {@code PUT /v1/letters/{id}/document} does for programs. */
@Component
public class BringDocument {

    private final LetterController letters;

    BringDocument(LetterController letters) {
        this.letters = letters;
    }

    /** @throws ProblemException where the document is refused */
    public void bring(
            String letter, byte[] bytes, String mediaType, String key, SignedIn caller, HttpServletRequest form) {
        letters.document(Write.ofForm(caller, key, null, bytes, form, false), letter, mediaType);
    }

    /** What was wrong, in one word. */
    public static String code(ProblemException refused) {
        Problem problem = refused.problem();
        return problem.faults().isEmpty()
                ? problem.code()
                : problem.faults().getFirst().code();
    }
}
