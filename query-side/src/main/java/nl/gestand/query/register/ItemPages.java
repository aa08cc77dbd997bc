package nl.gestand.query.register;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gestand.access.SignedIn;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.pages.Wordings;
import nl.gestand.query.Listening;
import nl.gestand.query.Moments;
import nl.gestand.query.PointInTime;
import nl.gestand.query.index.IndexQuestion;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of motions and commitments; open to all. */
@Controller
class ItemPages {

    private final RegisterReading register;
    private final ItemLookup lookup;
    private final RegisterClock clock;
    private final Moments moments;
    private final Wordings wordings;

    ItemPages(RegisterReading register, ItemLookup lookup, RegisterClock clock, Moments moments, Wordings wordings) {
        this.register = register;
        this.lookup = lookup;
        this.clock = clock;
        this.moments = moments;
        this.wordings = wordings;
    }

    @GetMapping("/moties")
    String motions(Parameters parameters, HttpServletRequest request, HttpServletResponse response, Model page) {
        return list(ItemKind.MOTION, parameters, request, response, page);
    }

    @GetMapping("/toezeggingen")
    String commitments(Parameters parameters, HttpServletRequest request, HttpServletResponse response, Model page) {
        return list(ItemKind.COMMITMENT, parameters, request, response, page);
    }

    @GetMapping("/moties/{id}")
    String motion(
            @PathVariable String id,
            Parameters parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page,
            @AuthenticationPrincipal @Nullable SignedIn reader) {
        return one(ItemKind.MOTION, id, parameters, request, response, page, reader);
    }

    @GetMapping("/toezeggingen/{id}")
    String commitment(
            @PathVariable String id,
            Parameters parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page,
            @AuthenticationPrincipal @Nullable SignedIn reader) {
        return one(ItemKind.COMMITMENT, id, parameters, request, response, page, reader);
    }

    private String list(
            ItemKind kind,
            Parameters parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        Wording wording = wordings.of(parameters);
        ItemQuestion question = ItemQuestion.read(Set.of(kind.word()), parameters, moments);
        RegisterReading.Page found = register.ask(question);
        List<ItemAnswer> items = register.answers(found.items(), question.when(), found.marker());
        page.addAttribute("list", ItemListPage.of(kind, question, found, items, Address.of(request), wording));
        page.addAttribute("listening", Listening.to(concerns(kind, request), "#register", question.when(), response));
        return "register/list";
    }

    /** What the list is narrowed by and the changes can be narrowed by too. */
    private static Map<String, List<String>> concerns(ItemKind kind, HttpServletRequest request) {
        Address address = Address.of(request);
        Map<String, List<String>> concerns = new HashMap<>(Map.of("kind", List.of(kind.word())));
        for (Facet facet : List.of(Facet.MINISTRY, Facet.COMMITTEE, Facet.DOSSIER)) {
            concerns.put(facet.parameter(), address.values(facet.parameter()));
        }
        return concerns;
    }

    private String one(
            ItemKind kind,
            String id,
            Parameters parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page,
            @Nullable SignedIn reader) {
        Wording wording = wordings.of(parameters);
        PointInTime when = moments.read(parameters);
        return moments.finish(parameters, when, () -> {
            Address address = Address.of(request);
            Optional<String> elsewhere = lookup.elsewhere(kind, id, when.position(), address);
            if (elsewhere.isPresent()) {
                return "redirect:" + elsewhere.get();
            }
            ItemSheet sheet = register.sheet(lookup.onDay(kind, id, when), when, maySeeWho(reader, id));
            Map<String, List<String>> concerns =
                    Map.of("item", List.of(sheet.item().identity().id()));
            page.addAttribute("listening", Listening.to(concerns, "article.item", when, response));
            page.addAttribute("item", ItemPage.of(sheet, when, address, wording));
            return "register/item";
        });
    }

    /** That follows from what is known now, whatever moment is asked about. */
    private boolean maySeeWho(@Nullable SignedIn reader, String id) {
        return reader != null
                && register.find(id, IndexQuestion.PRESENT)
                        .filter(now -> Author.isShownTo(reader, ItemDocuments.facts(now), clock.today()))
                        .isPresent();
    }
}
