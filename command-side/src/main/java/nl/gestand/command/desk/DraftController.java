package nl.gestand.command.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import nl.gestand.access.Accounts;
import nl.gestand.access.KeptForm;
import nl.gestand.access.SignedIn;
import nl.gestand.command.web.Callers;
import nl.gestand.command.web.Receipt;
import nl.gestand.draft.Draft;
import nl.gestand.draft.DraftAnswer;
import nl.gestand.draft.DraftKind;
import nl.gestand.draft.Drafts;
import nl.gestand.web.Problem;
import nl.gestand.web.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Takes the forms of a desk. Each is a draft first, so that whatever becomes of it, what was typed is there; each is
 * answered by the address of the page that shows what became of it (303), which the query side makes.
 */
@Controller
class DraftController {

    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private final Drafts drafts;
    private final Sender sender;
    private final ItemByItem each;
    private final Sent sent;
    private final Accounts accounts;

    DraftController(Drafts drafts, Sender sender, ItemByItem each, Sent sent, Accounts accounts) {
        this.drafts = drafts;
        this.sender = sender;
        this.each = each;
        this.sent = sent;
        this.accounts = accounts;
    }

    @PostMapping(
            "/{desk:bureau|griffie}/concepten/{id:" + UUID + "}/{action:bewaar|bekijk|verstuur|overdragen|weggooien}")
    ResponseEntity<Void> act(
            @PathVariable String desk,
            @PathVariable String id,
            @PathVariable String action,
            HttpServletRequest form,
            @AuthenticationPrincipal SignedIn caller) {
        boolean clerks = isClerks(desk, caller);
        Optional<Draft> before = drafts.find(id, caller);
        if (before.filter(Draft::isSent).isPresent()) {
            return page(before.get(), "");
        }
        Optional<Draft> draft = kept(id, clerks, before, form, caller);
        if (draft.isEmpty()) {
            KeptForm.keep(form, caller);
            return to("/" + desk + "/concepten/" + id + "?botsing");
        }
        KeptForm.forget(form);
        return switch (action) {
            case "bekijk" -> look(draft.get(), form, caller);
            case "verstuur" -> send(draft.get(), form, caller);
            case "overdragen" -> hand(draft.get(), DraftForm.of(form).handTo(), caller);
            case "weggooien" -> {
                drafts.remove(draft.get());
                yield to("/" + desk + "?weggegooid");
            }
            default -> page(draft.get(), "?bewaard");
        };
    }

    /** Each works at their own desk. */
    private static boolean isClerks(String desk, SignedIn caller) {
        boolean clerks = desk.equals("griffie");
        if (clerks) {
            Callers.requireClerk(caller);
        } else {
            Callers.requireLiaison(caller);
        }
        return clerks;
    }

    /** The draft with what was typed now; empty where a colleague changed it in the meantime. */
    private Optional<Draft> kept(
            String id, boolean clerks, Optional<Draft> before, HttpServletRequest form, SignedIn caller) {
        DraftForm filled = DraftForm.of(form);
        if (before.isEmpty()) {
            DraftKind kind =
                    filled.kind().filter(each -> each.isClerks() == clerks).orElseThrow(() -> unknown(id));
            if (!drafts.begin(id, kind, filled.typed(), caller)) {
                return drafts.find(id, caller).or(() -> {
                    throw unknown(id);
                });
            }
            return drafts.find(id, caller);
        }
        if (!filled.isWhole() || before.get().typed().same(filled.typed())) {
            return before;
        }
        boolean seen = filled.revision() == before.get().revision();
        return seen && drafts.change(before.get(), filled.typed()) ? drafts.find(id, caller) : Optional.empty();
    }

    private static ProblemException unknown(String id) {
        return ProblemException.notFound("There is no draft " + id + " of yours.");
    }

    private ResponseEntity<Void> look(Draft draft, HttpServletRequest form, SignedIn caller) {
        boolean clerks = draft.kind().isClerks();
        DraftAnswer answer = clerks ? each.rehearse(draft, caller, form) : sender.rehearse(draft, caller, form);
        drafts.answered(draft, answer);
        if (answer.refuses()) {
            return page(draft, "?fout");
        }
        return page(draft, clerks || draft.kind() == DraftKind.REPORTS ? "/overzicht" : "?gelezen");
    }

    private ResponseEntity<Void> send(Draft draft, HttpServletRequest form, SignedIn caller) {
        if (!drafts.take(draft, caller)) {
            return page(draft, "?onderweg");
        }
        if (draft.kind().isClerks()) {
            return sendEach(draft, form, caller);
        }
        try {
            Receipt receipt = sender.send(draft, caller, form);
            Sent.Place place = sent.of(draft, receipt, form, caller);
            drafts.sent(draft, place.address());
            return page(draft, "?positie=" + place.position());
        } catch (ProblemException refused) {
            Problem problem = refused.problem();
            drafts.answered(draft, Sender.answer(draft, problem));
            if (problem.status() >= 500) {
                throw refused;
            }
            return page(draft, "?fout");
        }
    }

    /** What was recorded stays so; the draft is done when nothing of it is left. */
    private ResponseEntity<Void> sendEach(Draft draft, HttpServletRequest form, SignedIn caller) {
        ItemByItem.Outcome outcome = each.send(draft, caller, form);
        if (outcome.running()) {
            return page(draft, "?onderweg");
        }
        if (outcome.isWhole()) {
            drafts.sent(draft, Sent.worklist(draft), outcome.answer().recorded());
            return page(draft, "?positie=" + outcome.position());
        }
        drafts.answered(draft, outcome.answer());
        return page(draft, "?fout&positie=" + outcome.position());
    }

    private ResponseEntity<Void> hand(Draft draft, String colleague, SignedIn caller) {
        boolean known = colleague.isEmpty()
                || colleague.equals(draft.owner())
                || accounts.colleagues(caller).stream()
                        .anyMatch(account -> account.userKey().equals(colleague));
        if (!known) {
            throw ProblemException.invalid("_aan", "unknown-colleague", "There is no such colleague at your desk.");
        }
        drafts.hand(draft, colleague.isEmpty() || colleague.equals(draft.owner()) ? null : colleague);
        return to((draft.kind().isClerks() ? "/griffie?" : "/bureau?")
                + (colleague.isEmpty() ? "teruggenomen" : "overgedragen"));
    }

    private static ResponseEntity<Void> page(Draft draft, String rest) {
        return to((draft.kind().isClerks() ? "/griffie/concepten/" : "/bureau/concepten/") + draft.id() + rest);
    }

    static ResponseEntity<Void> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
