package nl.gestand.command.letter;

import jakarta.servlet.http.HttpServletRequest;
import nl.gestand.access.SignedIn;
import nl.gestand.command.web.Receipt;
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

    /**
     * Answers with the position in the log that covers it; 0 where the register had it.
     *
     * @throws ProblemException where the document is refused
     */
    public long bring(
            String letter, byte[] bytes, String mediaType, String key, SignedIn caller, HttpServletRequest form) {
        Receipt receipt = letters.document(Write.ofForm(caller, key, null, bytes, form, false), letter, mediaType)
                .getBody();
        return receipt == null ? 0 : receipt.position();
    }

    /** What was wrong, in one word. */
    public static String code(ProblemException refused) {
        Problem problem = refused.problem();
        return problem.faults().isEmpty()
                ? problem.code()
                : problem.faults().getFirst().code();
    }
}
