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
import nl.gestand.draft.DraftKind;
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

    /** A page, and the position in the log that it must show. */
    record Place(String address, long position) {}

    Place of(Draft draft, Receipt receipt, HttpServletRequest form, SignedIn caller) {
        return draft.kind() == DraftKind.LETTER
                ? letter(draft, receipt, form, caller)
                : new Place(address(draft, receipt), receipt.position());
    }

    private static String address(Draft draft, Receipt receipt) {
        Typed typed = draft.typed();
        return switch (draft.kind()) {
            case MOTION -> "/moties/" + receipt.id();
            case COMMITMENT -> "/toezeggingen/" + receipt.id();
            case LETTER -> "/bureau/brieven/" + receipt.id();
            case REPORTS -> "/brieven/" + typed.text("context.on");
            case OUTCOME, NUMBER, TRANSFER, DEADLINE, SUPERSESSION, RETRACTION ->
                (typed.text("context.kind").equals("commitment") ? "/toezeggingen/" : "/moties/") + receipt.id();
            case VERDICTS, REMINDERS -> worklist(draft);
        };
    }

    /** The list from which the items were chosen, on the same day. */
    static String worklist(Draft draft) {
        String day = draft.typed().text("context.day");
        return day.matches("\\d{4}-\\d{2}-\\d{2}") ? "/griffie?validAt=" + day : "/griffie";
    }

    /** A text that was pasted with the letter is its document; what is wrong with it is told on the letter's page. */
    private Place letter(Draft draft, Receipt receipt, HttpServletRequest form, SignedIn caller) {
        String page = address(draft, receipt);
        String text = draft.typed().text("context.text");
        if (text.isBlank()) {
            return new Place(page, receipt.position());
        }
        try {
            byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            long position = documents.bring(receipt.id(), bytes, "text/plain", draft.id() + ".document", caller, form);
            return new Place(page, Math.max(position, receipt.position()));
        } catch (ProblemException refused) {
            KeptForm.keep(form, caller, page, Map.of("tekst", List.of(text)));
            return new Place(page + "?fout=" + BringDocument.code(refused), receipt.position());
        }
    }
}
