package nl.gestand.query.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gestand.access.SignedIn;
import nl.gestand.draft.Draft;
import nl.gestand.draft.DraftKind;
import nl.gestand.draft.Drafts;
import nl.gestand.draft.Typed;
import nl.gestand.events.item.Verdict;
import nl.gestand.pages.Wording;
import nl.gestand.pages.Wordings;
import nl.gestand.query.register.CommitteeWork;
import nl.gestand.query.register.Followed;
import nl.gestand.query.register.StandingShown;
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

/** A clerk's forms: verdicts and reminders on one item or several, with what became of each. */
@Controller
class ClerkDraftPages {

    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(3);
    private static final int MOST = 200;

    private final Drafts drafts;
    private final ClerkRows rows;
    private final CommitteeWork work;
    private final Wordings wordings;
    private final RegisterClock clock;
    private final Freshness views;

    ClerkDraftPages(
            Drafts drafts,
            ClerkRows rows,
            CommitteeWork work,
            Wordings wordings,
            RegisterClock clock,
            Freshness views) {
        this.drafts = drafts;
        this.rows = rows;
        this.work = work;
        this.wordings = wordings;
        this.clock = clock;
        this.views = views;
    }

    /** One thing that was recorded. */
    record Done(String label, String address, String what) {}

    /** One thing that would be recorded. */
    record Line(
            Followed item,
            String what,
            @Nullable String reason,
            @Nullable StandingShown after) {

        public String label() {
            return ClerkRow.label(item);
        }
    }

    @GetMapping("/griffie/concepten/{id}")
    String draft(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String positie,
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn caller,
            Model page) {
        if (positie.matches("\\d{1,18}")) {
            views.covers(Long.parseLong(positie), SHOWN_WITHIN);
        }
        Wording wording = wordings.of();
        Optional<Draft> stored = drafts.find(id, caller);
        page.addAttribute("id", id);
        if (stored.filter(Draft::isSent).isPresent()) {
            return sent(stored.get(), wording, page);
        }
        OpenDraft open = OpenDraft.at(
                "/griffie/concepten/" + id, stored, request, caller, kind -> begun(kind, request, wording));
        page.addAttribute("said", open.said(request));
        return form(open, caller, wording, page);
    }

    private @Nullable Typed begun(DraftKind kind, HttpServletRequest request, Wording wording) {
        if (!kind.isClerks()) {
            return null;
        }
        List<String> items = Stream.ofNullable(request.getParameterValues("stuk"))
                .flatMap(Arrays::stream)
                .distinct()
                .limit(MOST)
                .toList();
        String verdict = Objects.requireNonNullElse(request.getParameter("oordeel"), "");
        return rows.begun(
                kind,
                items,
                Objects.requireNonNullElse(request.getParameter("validAt"), ""),
                kind == DraftKind.REMINDERS ? "yes" : Judged.of(verdict).isPresent() ? verdict : "",
                wording);
    }

    private String form(OpenDraft open, SignedIn caller, Wording wording, Model page) {
        Typed typed = open.typed();
        Refusals refusals = Refusals.of(open.kind(), open.answer(), wording);
        List<ClerkRow> shown = rows.of(open, refusals, caller, wording);
        List<String> places = new ArrayList<>(List.of("on", "text"));
        shown.forEach(row ->
                places.addAll(List.of(ClerkRow.ITEMS + row.item().id(), row.name("verdict"), row.name("reason"))));
        page.addAttribute("kind", open.kind().key());
        page.addAttribute("word", open.kind().word());
        page.addAttribute("revision", open.revision());
        page.addAttribute("stored", open.stored() != null);
        page.addAttribute("rows", shown);
        page.addAttribute(
                "several", shown.stream().filter(row -> row.recorded() == null).count() > 1);
        page.addAttribute("refused", !refusals.none());
        page.addAttribute("general", refusals.besides(places));
        page.addAttribute("day", typed.text("context.day"));
        page.addAttribute("dayTold", ClerkRows.day(typed).map(wording::day).orElse(null));
        page.addAttribute("worklist", ClerkRows.worklist(typed).toString());
        page.addAttribute("on", typed.text("on"));
        page.addAttribute("onFaults", refusals.of("on"));
        page.addAttribute("reason", typed.text("reason"));
        page.addAttribute("text", typed.text("text"));
        page.addAttribute("textFaults", refusals.of("text"));
        return "worklist/form";
    }

    private String sent(Draft draft, Wording wording, Model page) {
        List<Done> done = new ArrayList<>();
        draft.answer()
                .recorded()
                .forEach((item, what) -> rows.find(item, Typed.NOTHING, wording)
                        .ifPresent(found -> done.add(new Done(
                                ClerkRow.label(found),
                                found.row().address(),
                                wording.text("worklist.recorded." + what)))));
        page.addAttribute("done", done);
        page.addAttribute("worklist", draft.sentTo());
        return "worklist/sent";
    }

    @GetMapping("/griffie/concepten/{id}/overzicht")
    String overview(@PathVariable String id, @AuthenticationPrincipal SignedIn caller, Model page) {
        Wording wording = wordings.of();
        Draft draft = drafts.find(id, caller)
                .filter(found -> found.kind().isClerks())
                .orElseThrow(() -> ProblemException.notFound("You have no draft " + id + "."));
        page.addAttribute("id", id);
        if (draft.isSent()) {
            return sent(draft, wording, page);
        }
        Typed typed = draft.typed();
        LocalDate day = ClerkRows.on(typed).orElse(clock.today());
        page.addAttribute("kind", draft.kind().key());
        page.addAttribute("revision", draft.revision());
        page.addAttribute("lines", lines(draft, day, wording));
        page.addAttribute("day", wording.day(day));
        page.addAttribute("text", typed.text("text"));
        page.addAttribute("worklist", ClerkRows.worklist(typed).toString());
        return "worklist/overview";
    }

    private List<Line> lines(Draft draft, LocalDate day, Wording wording) {
        Typed typed = draft.typed();
        List<Line> lines = new ArrayList<>();
        for (String id : typed.below("items")) {
            if (!draft.answer().recorded().containsKey(id)) {
                rows.find(id, typed, wording)
                        .flatMap(item -> line(draft.kind(), item, typed, day, wording))
                        .ifPresent(lines::add);
            }
        }
        return lines;
    }

    private Optional<Line> line(DraftKind kind, Followed item, Typed typed, LocalDate day, Wording wording) {
        if (kind == DraftKind.REMINDERS) {
            return typed.has(ClerkRow.name(item.id(), "pick"))
                    ? Optional.of(new Line(item, wording.text("worklist.reminder.one"), null, null))
                    : Optional.empty();
        }
        return Judged.of(typed.text(ClerkRow.name(item.id(), "verdict"))).map(judged -> {
            String own = typed.text(ClerkRow.name(item.id(), "reason"));
            String reason = own.isBlank() && judged.verdict() == Verdict.CONTESTED ? typed.text("reason") : own;
            return new Line(
                    item,
                    wording.text("verdict." + judged.word()),
                    reason.isBlank() ? null : reason,
                    work.after(item.id(), judged.verdict(), day, clock.now(), wording)
                            .orElse(null));
        });
    }
}
