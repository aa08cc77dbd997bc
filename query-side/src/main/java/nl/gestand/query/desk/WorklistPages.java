package nl.gestand.query.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gestand.access.SignedIn;
import nl.gestand.draft.Draft;
import nl.gestand.draft.DraftKind;
import nl.gestand.draft.Drafts;
import nl.gestand.events.reference.Committee;
import nl.gestand.events.reference.Committees;
import nl.gestand.pages.Address;
import nl.gestand.pages.Pager;
import nl.gestand.pages.Wording;
import nl.gestand.pages.Wordings;
import nl.gestand.query.Exports;
import nl.gestand.query.PageQuestion;
import nl.gestand.query.register.CommitteeWork;
import nl.gestand.query.register.CommitteeWork.Asked;
import nl.gestand.query.register.CommitteeWork.Found;
import nl.gestand.query.register.Followed;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.Parameters;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A clerk's worklist (werklijst): what is open for the committee on a day, and which reports await its verdict. */
@Controller
class WorklistPages {

    /** As many reports as someone goes through in one sitting; the rest comes up as these are judged. */
    private static final int REPORTS = 50;

    private static final List<String> DAY = List.of("validAt");

    private final CommitteeWork work;
    private final Drafts drafts;
    private final Wordings wordings;
    private final RegisterClock clock;

    WorklistPages(CommitteeWork work, Drafts drafts, Wordings wordings, RegisterClock clock) {
        this.work = work;
        this.drafts = drafts;
        this.wordings = wordings;
        this.clock = clock;
    }

    /**
     * An item, with the way to a form about it alone.
     *
     * @param judging address of a verdict on its report
     * @param reminding address of a reminder about it
     */
    record Offered(Followed item, String judging, String reminding) {

        static List<Offered> all(Found found, Address list) {
            return found.items().stream().map(item -> of(item, list)).toList();
        }

        private static Offered of(Followed item, Address list) {
            Address begun =
                    list.to("/griffie/concepten/" + DraftPages.newId(), DAY).with("stuk", item.id());
            return new Offered(
                    item,
                    begun.with("soort", DraftKind.VERDICTS.word()).toString(),
                    begun.with("soort", DraftKind.REMINDERS.word()).toString());
        }
    }

    /** A list in other forms, by the name of what is in it. */
    record Taken(String label, Exports exports) {}

    /** A draft as the worklist names it. */
    record ListedDraft(String id, String kind, int items, String changed, boolean refused) {}

    @GetMapping("/griffie")
    String worklist(
            Parameters parameters, HttpServletRequest request, @AuthenticationPrincipal SignedIn caller, Model page) {
        Wording wording = wordings.of(parameters);
        LocalDate day = parameters.date("validAt", clock.today());
        boolean overdueOnly = Boolean.TRUE.equals(parameters.bool("overdue"));
        PageQuestion question = PageQuestion.read(parameters);
        // told by what was done before one came here
        boolean discarded = parameters.has("weggegooid");
        parameters.finish();
        String committee = DraftPages.ministry(caller);
        Address address = Address.of(request).without("weggegooid");
        Asked asked = new Asked(committee, day, address);
        Found open = work.open(asked, overdueOnly, question, wording);
        Found awaiting = work.awaiting(asked, new PageQuestion(1, REPORTS), wording);
        page.addAttribute("committee", committee);
        page.addAttribute(
                "name", Committees.find(committee).map(Committee::name).orElse(committee));
        page.addAttribute("validAt", address.value("validAt"));
        page.addAttribute("day", wording.day(day));
        page.addAttribute("overdueOnly", overdueOnly);
        page.addAttribute("open", open);
        page.addAttribute("rows", Offered.all(open, address));
        page.addAttribute("awaiting", awaiting);
        page.addAttribute("reports", Offered.all(awaiting, address));
        page.addAttribute("moreAwaiting", awaiting.total() - awaiting.items().size());
        page.addAttribute("pager", Pager.of(address, question.page(), question.pageSize(), open.total()));
        page.addAttribute("drafts", drafts(caller, wording));
        page.addAttribute("said", discarded ? "weggegooid" : "");
        page.addAttribute("verdicts", DraftPages.newId());
        page.addAttribute("reminders", DraftPages.newId());
        page.addAttribute("taken", taken(committee, address, wording));
        page.addAttribute("annex", annex(committee, address, "html", wording));
        page.addAttribute("annexDocument", annex(committee, address, "docx", wording));
        return "worklist/home";
    }

    private List<ListedDraft> drafts(SignedIn caller, Wording wording) {
        return drafts.unsent(caller).stream()
                .map(draft -> listed(draft, wording))
                .toList();
    }

    private static ListedDraft listed(Draft draft, Wording wording) {
        return new ListedDraft(
                draft.id(),
                draft.kind().key(),
                draft.typed().below("items").size(),
                wording.moment(draft.changedAt()),
                draft.answer().refuses());
    }

    /** The lists of this page as the interface gives them: motions and commitments apart. */
    private static List<Taken> taken(String committee, Address page, Wording wording) {
        List<Taken> taken = new ArrayList<>();
        for (String kinds : List.of("motions", "commitments")) {
            Address open = list(committee, page).with("standing", "open");
            Address due = page.value("overdue").equals("true") ? open.with("overdue", "true") : open;
            taken.add(new Taken(wording.text("worklist.take.open." + kinds), Exports.of(kinds, due, wording)));
        }
        for (String kinds : List.of("motions", "commitments")) {
            Address awaiting = list(committee, page).with("verdict", "none").with("sort", "-reportedOn");
            taken.add(new Taken(wording.text("worklist.take.awaiting." + kinds), Exports.of(kinds, awaiting, wording)));
        }
        return taken;
    }

    private static Address list(String committee, Address page) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("committee", List.of(committee));
        fields.putAll(page.to("", DAY).fields());
        return new Address("/griffie", fields);
    }

    private static String annex(String committee, Address page, String format, Wording wording) {
        return page.to("/v1/annex", DAY)
                .with("committee", committee)
                .with("format", format)
                .with("lang", wording.language())
                .toString();
    }
}
