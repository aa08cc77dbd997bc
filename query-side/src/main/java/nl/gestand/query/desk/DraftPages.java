package nl.gestand.query.desk;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.gestand.access.Account;
import nl.gestand.access.Accounts;
import nl.gestand.access.SignedIn;
import nl.gestand.draft.Draft;
import nl.gestand.draft.DraftAnswer;
import nl.gestand.draft.DraftKind;
import nl.gestand.draft.Drafts;
import nl.gestand.draft.Typed;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.pages.Wording;
import nl.gestand.pages.Wordings;
import nl.gestand.query.letter.LettersAtDesk;
import nl.gestand.query.letter.LettersAtDesk.Opened;
import nl.gestand.query.register.Workload;
import nl.gestand.query.register.Workload.Row;
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

/** Forms with what was typed into them and what the register said to that; sending them is the command side's. */
@Controller
class DraftPages {

    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(3);
    private static final List<String> CONTEXT = List.of("kind", "on", "version", "item");

    private final Drafts drafts;
    private final Accounts accounts;
    private final Workload workload;
    private final LettersAtDesk letters;
    private final ReportRows rows;
    private final Wordings wordings;
    private final RegisterClock clock;
    private final Freshness views;

    DraftPages(
            Drafts drafts,
            Accounts accounts,
            Workload workload,
            LettersAtDesk letters,
            ReportRows rows,
            Wordings wordings,
            RegisterClock clock,
            Freshness views) {
        this.drafts = drafts;
        this.accounts = accounts;
        this.workload = workload;
        this.letters = letters;
        this.rows = rows;
        this.wordings = wordings;
        this.clock = clock;
        this.views = views;
    }

    @GetMapping("/bureau/concepten/{id}")
    String draft(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") String positie,
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn caller,
            Model page) {
        Optional<Draft> stored = drafts.find(id, caller);
        page.addAttribute("id", id);
        if (stored.filter(Draft::isSent).isPresent()) {
            return sent(stored.get(), positie, page);
        }
        OpenDraft open = OpenDraft.at(
                "/bureau/concepten/" + id,
                stored,
                request,
                caller,
                kind -> kind.isClerks() ? null : begun(kind, request));
        page.addAttribute("said", open.said(request));
        return open.kind() == DraftKind.REPORTS ? reports(open, caller, page) : form(open, caller, page);
    }

    private String sent(Draft draft, String position, Model page) {
        await(position, views);
        page.addAttribute("kind", draft.kind().key());
        page.addAttribute("address", draft.sentTo());
        return "desk/sent";
    }

    /** Waits for what was just recorded, so that whoever recorded it sees it. */
    static void await(String position, Freshness views) {
        if (position.matches("\\d{1,18}")) {
            views.covers(Long.parseLong(position), SHOWN_WITHIN);
        }
    }

    /** What the address of a new form says that it is about. */
    private Typed begun(DraftKind kind, HttpServletRequest request) {
        Typed typed = Typed.NOTHING;
        String letter = String.valueOf(request.getParameter("brief"));
        if (kind == DraftKind.REPORTS) {
            return typed.with(
                    "context.on",
                    letters.find(letter).map(found -> found.letter().id()).orElse(""));
        }
        String item = request.getParameter("stuk");
        Optional<Row> row = item == null ? Optional.empty() : workload.find(item, clock.today());
        if (row.isPresent()) {
            typed = typed.with("context.kind", row.get().kind())
                    .with("context.item", row.get().id())
                    .with("context.on", row.get().id())
                    .with("context.version", Long.toString(row.get().version()));
        }
        String fact = request.getParameter("feit");
        return fact == null || !fact.matches("[0-9a-f.-]{10,60}") ? typed : typed.with("context.on", fact);
    }

    private String form(OpenDraft open, SignedIn caller, Model page) {
        Wording wording = wordings.of();
        Refusals refusals = Refusals.of(open.kind(), open.answer(), wording);
        boolean cites = open.kind() != DraftKind.MOTION && open.kind() != DraftKind.LETTER;
        List<Group> groups =
                new FormFields(open.typed(), refusals, wording, cites ? letters.newest("") : List.of()).of(open.kind());
        List<String> names = groups.stream()
                .flatMap(group -> group.fields().stream())
                .map(Field::name)
                .toList();
        frame(open, refusals, names, caller, page);
        Optional<Row> item = item(open.typed());
        item.ifPresent(row -> {
            page.addAttribute("item", row);
            page.addAttribute("deadline", Deadlines.shown(row, wording));
        });
        // what is sent is meant for the item as this page shows it
        Typed typed = item.isPresent() && !refusals.none()
                ? open.typed().with("context.version", Long.toString(item.get().version()))
                : open.typed();
        page.addAttribute("context", context(typed));
        page.addAttribute("groups", groups);
        page.addAttribute("found", found(open.answer(), wording));
        return "desk/form";
    }

    private Optional<Row> item(Typed typed) {
        return typed.has("context.item") ? workload.find(typed.text("context.item"), clock.today()) : Optional.empty();
    }

    private static Map<String, String> context(Typed typed) {
        Map<String, String> context = new LinkedHashMap<>();
        for (String name : CONTEXT) {
            if (typed.has("context." + name)) {
                context.put("context." + name, typed.text("context." + name));
            }
        }
        return context;
    }

    private static @Nullable String found(DraftAnswer answer, Wording wording) {
        Map<String, String> found = answer.found();
        if (!found.containsKey("quoted")) {
            return null;
        }
        String earliest = found.getOrDefault("earliest", "");
        String latest = found.getOrDefault("latest", "");
        if (latest.isEmpty() && earliest.isEmpty()) {
            return wording.text("desk.read.none", found.getOrDefault("quoted", ""));
        }
        String from = earliest.isEmpty() ? "…" : wording.day(LocalDate.parse(earliest));
        String until = latest.isEmpty() ? "…" : wording.day(LocalDate.parse(latest));
        return wording.text("desk.read.interval", found.getOrDefault("quoted", ""), from, until);
    }

    private void frame(OpenDraft open, Refusals refusals, List<String> fields, SignedIn caller, Model page) {
        List<Account> colleagues = accounts.colleagues(caller);
        Draft stored = open.stored();
        page.addAttribute("kind", open.kind().key());
        page.addAttribute("word", open.kind().word());
        page.addAttribute("revision", open.revision());
        page.addAttribute("general", refusals.besides(fields));
        page.addAttribute("refused", !refusals.none());
        page.addAttribute("colleagues", colleagues);
        page.addAttribute("stored", stored != null);
        page.addAttribute("handedToMe", stored != null && caller.userKey().equals(stored.handedTo()));
        page.addAttribute(
                "handedTo",
                stored == null
                        ? null
                        : colleagues.stream()
                                .filter(colleague -> colleague.userKey().equals(stored.handedTo()))
                                .map(Account::name)
                                .findFirst()
                                .orElse(null));
    }

    private Opened letter(Typed typed) {
        return letters.find(typed.text("context.on"))
                .orElseThrow(() -> ProblemException.notFound("There is no such letter to report from."));
    }

    private String reports(OpenDraft open, SignedIn caller, Model page) {
        Wording wording = wordings.of();
        Opened letter = letter(open.typed());
        Refusals refusals = Refusals.of(open.kind(), open.answer(), wording);
        List<ReportRow> shown =
                rows.of(ministry(caller), letter.text(), open.typed(), refusals, wording, clock.today());
        List<String> names = shown.stream()
                .flatMap(row -> refusals.byField().keySet().stream().filter(field -> field.startsWith(row.name(""))))
                .toList();
        frame(open, refusals, names, caller, page);
        page.addAttribute("letter", letter.letter());
        page.addAttribute("day", wording.day(letter.letter().day()));
        page.addAttribute("text", letter.text());
        page.addAttribute("rows", shown);
        page.addAttribute("context", context(open.typed()));
        page.addAttribute("extra", open.typed().text("context.extra"));
        return "desk/reports";
    }

    static String ministry(SignedIn caller) {
        String scope = caller.scope();
        return scope == null ? "" : scope;
    }

    /** One line of what would change. */
    record Line(
            String label,
            String address,
            @Nullable String aspect,
            String execution,
            String statement,
            @Nullable String quote,
            String day,
            @Nullable String standingBefore,
            @Nullable String standingAfter,
            @Nullable String executionBefore,
            @Nullable String executionAfter,
            boolean same) {}

    @GetMapping("/bureau/concepten/{id}/overzicht")
    String overview(@PathVariable String id, @AuthenticationPrincipal SignedIn caller, Model page) {
        Draft draft = drafts.find(id, caller)
                .filter(found -> found.kind() == DraftKind.REPORTS)
                .orElseThrow(() -> ProblemException.notFound("You have no draft " + id + "."));
        page.addAttribute("id", id);
        if (draft.isSent()) {
            return sent(draft, "", page);
        }
        Opened letter = letter(draft.typed());
        Map<String, List<StatusReported>> reports = new LinkedHashMap<>();
        List<String> keys = draft.typed().below("reports").stream()
                .filter(key -> draft.typed().has("reports." + key + ".on"))
                .toList();
        for (String key : keys) {
            report(draft.typed(), key, letter.letter().day())
                    .ifPresent(report -> reports.computeIfAbsent(key.split("_", 2)[0], none -> new ArrayList<>())
                            .add(report));
        }
        Map<String, Workload.Change> changes = workload.after(reports, clock.today(), clock.now());
        Wording wording = wordings.of();
        List<Line> lines = new ArrayList<>();
        for (String key : keys) {
            Workload.Change change = changes.get(key.split("_", 2)[0]);
            if (change != null) {
                lines.add(line(draft.typed(), key, change, letter.letter().day(), wording));
            }
        }
        OpenDraft open = new OpenDraft(draft.kind(), draft.typed(), draft.answer(), draft.revision(), draft, false);
        frame(open, Refusals.of(draft.kind(), draft.answer(), wording), List.of(), caller, page);
        page.addAttribute("letter", letter.letter());
        page.addAttribute("day", wording.day(letter.letter().day()));
        page.addAttribute("lines", lines);
        page.addAttribute("onItems", changes.size());
        return "desk/overview";
    }

    private static Optional<StatusReported> report(Typed typed, String key, LocalDate letterDay) {
        String at = "reports." + key + ".";
        try {
            Execution execution = Execution.valueOf(typed.text(at + "execution").toUpperCase(Locale.ROOT));
            String aspect = typed.has(at + "aspect") ? typed.text(at + "aspect") : null;
            return Optional.of(new StatusReported(
                    execution,
                    aspect,
                    typed.text(at + "statement"),
                    null,
                    new Ground(day(typed, at, letterDay), null, Basis.STATED, null)));
        } catch (IllegalArgumentException unfinished) {
            return Optional.empty();
        }
    }

    private static LocalDate day(Typed typed, String at, LocalDate letterDay) {
        String typedDay = typed.text(at + "effectiveOn").strip();
        try {
            return typedDay.isEmpty() ? letterDay : LocalDate.parse(typedDay);
        } catch (DateTimeParseException refusedBefore) {
            return letterDay;
        }
    }

    private static Line line(Typed typed, String key, Workload.Change change, LocalDate letterDay, Wording wording) {
        String at = "reports." + key + ".";
        Row before = change.before();
        Row after = change.after();
        return new Line(
                (before.number() == null ? "" : before.number() + " ") + before.title(),
                DeskPages.address(before),
                typed.has(at + "aspect") ? typed.text(at + "aspect") : null,
                wording.word("execution", typed.text(at + "execution")),
                typed.text(at + "statement"),
                typed.has(at + "evidence.quote") ? typed.text(at + "evidence.quote") : null,
                wording.day(day(typed, at, letterDay)),
                before.standing(),
                after.standing(),
                word(before.execution(), wording),
                word(after.execution(), wording),
                java.util.Objects.equals(before.standing(), after.standing())
                        && java.util.Objects.equals(before.execution(), after.execution()));
    }

    private static @Nullable String word(@Nullable String execution, Wording wording) {
        return execution == null ? null : wording.word("execution", execution);
    }

    /** An id for a draft that someone may begin. */
    static String newId() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }
}
