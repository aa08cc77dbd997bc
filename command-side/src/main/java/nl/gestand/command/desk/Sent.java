package nl.gestand.command.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.gestand.access.KeptForm;
import nl.gestand.access.SignedIn;
import nl.gestand.command.letter.BringDocument;
import nl.gestand.command.web.Receipt;
import nl.gestand.draft.Draft;
import nl.gestand.draft.Typed;
import nl.gestand.web.ProblemException;
import org.springframework.stereotype.Component;

/** Where what a draft became is to be seen. */
@Component
class Sent {

    private final BringDocument documents;

    Sent(BringDocument documents) {
        this.documents = documents;
    }

    String address(Draft draft, Receipt receipt, HttpServletRequest form, SignedIn caller) {
        Typed typed = draft.typed();
        return switch (draft.kind()) {
            case MOTION -> "/moties/" + receipt.id();
            case COMMITMENT -> "/toezeggingen/" + receipt.id();
            case LETTER -> letter(draft, receipt.id(), form, caller);
            case REPORTS -> "/brieven/" + typed.text("context.on");
            case OUTCOME, NUMBER, TRANSFER, DEADLINE, SUPERSESSION, RETRACTION ->
                (typed.text("context.kind").equals("commitment") ? "/toezeggingen/" : "/moties/") + receipt.id();
        };
    }

    /** A text that was pasted with the letter is its document; what is wrong with it is told on the letter's page. */
    private String letter(Draft draft, String letter, HttpServletRequest form, SignedIn caller) {
        String page = "/bureau/brieven/" + letter;
        String text = draft.typed().text("context.text");
        if (text.isBlank()) {
            return page;
        }
        try {
            byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            documents.bring(letter, bytes, "text/plain", draft.id() + ".document", caller, form);
            return page;
        } catch (ProblemException refused) {
            KeptForm.keep(form, caller, page, Map.of("tekst", List.of(text)));
            return page + "?fout=" + BringDocument.code(refused);
        }
    }
}
