package nl.gestand.query.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gestand.access.Account;
import nl.gestand.access.Accounts;
import nl.gestand.access.KeptForm;
import nl.gestand.access.SignedIn;
import nl.gestand.draft.Draft;
import nl.gestand.draft.Drafts;
import nl.gestand.draft.Typed;
import nl.gestand.pages.Address;
import nl.gestand.pages.Pager;
import nl.gestand.pages.Wording;
import nl.gestand.pages.Wordings;
import nl.gestand.query.letter.LettersAtDesk;
import nl.gestand.query.letter.LettersAtDesk.Opened;
import nl.gestand.query.register.Workload;
import nl.gestand.query.register.Workload.Found;
import nl.gestand.query.register.Workload.Recording;
import nl.gestand.query.register.Workload.Row;
import nl.gestand.query.register.Workload.Wanted;
import nl.gestand.query.views.Freshness;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a liaison sees to begin with, and from where each form is begun. */
@Controller
class DeskPages {

    private static final int PAGE_SIZE = 50;

    private final Drafts drafts;
    private final Accounts accounts;
    private final Workload workload;
    private final LettersAtDesk letters;
    private final Wordings wordings;
    private final RegisterClock clock;
    private final Freshness views;

    DeskPages(
            Drafts drafts,
            Accounts accounts,
            Workload workload,
            LettersAtDesk letters,
            Wordings wordings,
            RegisterClock clock,
            Freshness views) {
        this.views = views;
        this.drafts = drafts;
        this.accounts = accounts;
        this.workload = workload;
        this.letters = letters;
        this.wordings = wordings;
        this.clock = clock;
    }

    /** An open item as the desk lists it. */
    record Listed(
            Row item,
            @Nullable String execution,
            @Nullable String reportedOn,
            @Nullable String deadline) {}

    /** A draft as the desk lists it. */
    record ListedDraft(
            String id,
            String kind,
            String about,
            String changed,
            @Nullable String with,
            boolean toMe,
            boolean refused) {}

    /** A fact as the desk lists it. */
    record ListedFact(
            String fact,
            String event,
            String summary,
            String at,
            @Nullable String on,
            boolean retracted,
            boolean ours,
            String draft) {}

    @GetMapping("/bureau")
    String home(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(name = "te-laat", defaultValue = "") String overdue,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn caller,
            Model model) {
        Wording wording = wordings.of();
        Set<String> kinds = soort.equals("motion") || soort.equals("commitment") ? Set.of(soort) : Set.of();
        int number = page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        String words = q.length() > 1_000 ? q.substring(0, 1_000) : q;
        Found found = workload.open(
                DraftPages.ministry(caller),
                new Wanted(words, kinds, !overdue.isEmpty(), number, PAGE_SIZE),
                clock.today());
        model.addAttribute("ministry", caller.scope());
        model.addAttribute("q", words);
        model.addAttribute("soort", soort);
        model.addAttribute("overdueOnly", !overdue.isEmpty());
        model.addAttribute("found", found);
        model.addAttribute(
                "items", found.rows().stream().map(row -> listed(row, wording)).toList());
        model.addAttribute("pager", Pager.of(Address.of(request), number, PAGE_SIZE, found.total()));
        model.addAttribute("drafts", drafts(caller, wording));
        model.addAttribute("said", said(request, "weggegooid", "overgedragen", "teruggenomen"));
        model.addAttribute("newMotion", DraftPages.newId());
        model.addAttribute("newCommitment", DraftPages.newId());
        model.addAttribute("newLetter", DraftPages.newId());
        return "desk/home";
    }

    private static Listed listed(Row row, Wording wording) {
        LocalDate reported = row.reportedOn();
        return new Listed(
                row,
                row.execution() == null ? null : wording.word("execution", row.execution()),
                reported == null ? null : wording.day(reported),
                Deadlines.shown(row, wording));
    }

    private List<ListedDraft> drafts(SignedIn caller, Wording wording) {
        List<Account> colleagues = accounts.colleagues(caller);
        return drafts.unsent(caller).stream()
                .map(draft -> listed(draft, colleagues, caller, wording))
                .toList();
    }

    private ListedDraft listed(Draft draft, List<Account> colleagues, SignedIn caller, Wording wording) {
        boolean mine = draft.owner().equals(caller.userKey());
        String other = mine ? draft.handedTo() : draft.owner();
        return new ListedDraft(
                draft.id(),
                draft.kind().key(),
                about(draft),
                wording.moment(draft.changedAt()),
                colleagues.stream()
                        .filter(colleague -> colleague.userKey().equals(other))
                        .map(Account::name)
                        .findFirst()
                        .orElse(null),
                !mine,
                draft.answer().refuses());
    }

    private String about(Draft draft) {
        Typed typed = draft.typed();
        return switch (draft.kind()) {
            case MOTION, COMMITMENT -> typed.text("title");
            case LETTER -> typed.text("subject");
            case REPORTS ->
                letters.find(typed.text("context.on"))
                        .map(found -> found.letter().subject())
                        .orElse("");
            case VERDICTS, REMINDERS -> "";
            case OUTCOME, NUMBER, TRANSFER, DEADLINE, SUPERSESSION, RETRACTION ->
                workload.find(typed.text("context.item"), clock.today())
                        .map(Row::title)
                        .orElse("");
        };
    }

    private static String said(HttpServletRequest request, String... words) {
        return Stream.of(words)
                .filter(word -> request.getParameter(word) != null)
                .findFirst()
                .orElse("");
    }

    /** The public page of an item. */
    static String address(Row item) {
        return (item.kind().equals("motion") ? "/moties/" : "/toezeggingen/") + item.id();
    }

    @GetMapping("/bureau/stukken/{id}")
    String item(@PathVariable String id, @AuthenticationPrincipal SignedIn caller, Model model) {
        Wording wording = wordings.of();
        Row row = workload.find(id, clock.today())
                .orElseThrow(() -> ProblemException.notFound("The register knows no item '" + id + "'."));
        model.addAttribute("item", listed(row, wording));
        model.addAttribute("address", address(row));
        model.addAttribute("ours", DraftPages.ministry(caller).equals(row.ministry()));
        model.addAttribute(
                "facts",
                workload.recordings(row.id(), caller).stream()
                        .map(fact -> listed(fact, wording))
                        .toList());
        for (String form : List.of("deadline", "transfer", "supersession", "number", "outcome")) {
            model.addAttribute(form, DraftPages.newId());
        }
        return "desk/item";
    }

    private static ListedFact listed(Recording fact, Wording wording) {
        LocalDate on = fact.on();
        return new ListedFact(
                fact.fact(),
                wording.word("desk.event", fact.event()),
                fact.summary(),
                wording.moment(fact.at()),
                on == null ? null : wording.day(on),
                fact.retracted(),
                fact.ours(),
                DraftPages.newId());
    }

    @GetMapping("/bureau/brieven")
    String letters(@RequestParam(defaultValue = "") String q, Model model) {
        Wording wording = wordings.of();
        String words = q.length() > 1_000 ? q.substring(0, 1_000) : q;
        model.addAttribute("q", words);
        model.addAttribute("wording", wording);
        model.addAttribute("letters", letters.newest(words));
        model.addAttribute("newLetter", DraftPages.newId());
        return "desk/letters";
    }

    @GetMapping("/bureau/brieven/{id}")
    String letter(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String fout,
            @RequestParam(defaultValue = "") String positie,
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn caller,
            Model model) {
        DraftPages.await(positie, views);
        Wording wording = wordings.of();
        Opened opened = letters.find(id)
                .orElseThrow(() -> ProblemException.notFound("The register knows no letter '" + id + "'."));
        Optional<KeptForm> kept = KeptForm.of(request, "/bureau/brieven/" + id, caller);
        model.addAttribute("letter", opened.letter());
        model.addAttribute("day", wording.day(opened.letter().day()));
        model.addAttribute("text", opened.text());
        model.addAttribute("mediaType", opened.mediaType());
        model.addAttribute("textSha256", opened.textSha256());
        model.addAttribute("pasted", kept.map(form -> form.first("tekst")).orElse(""));
        model.addAttribute("fault", fout.isEmpty() ? null : fault(fout, wording));
        model.addAttribute("said", said(request, "gebracht"));
        model.addAttribute("key", DraftPages.newId());
        model.addAttribute("reports", DraftPages.newId());
        return "desk/letter";
    }

    private static String fault(String code, Wording wording) {
        String plain = code.replaceAll("[^a-z0-9-]", "");
        boolean known = !wording.word("desk.document", plain).equals(plain);
        return wording.text("desk.document." + (known ? plain : "other"));
    }
}
