package nl.gestand.query.register;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gestand.access.SignedIn;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.pages.Wordings;
import nl.gestand.query.PointInTime;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.Parameters;
import org.bson.Document;
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
    private final Wordings wordings;

    ItemPages(RegisterReading register, ItemLookup lookup, RegisterClock clock, Wordings wordings) {
        this.register = register;
        this.lookup = lookup;
        this.clock = clock;
        this.wordings = wordings;
    }

    @GetMapping("/moties")
    String motions(Parameters parameters, HttpServletRequest request, Model page) {
        return list(ItemKind.MOTION, parameters, request, page);
    }

    @GetMapping("/toezeggingen")
    String commitments(Parameters parameters, HttpServletRequest request, Model page) {
        return list(ItemKind.COMMITMENT, parameters, request, page);
    }

    @GetMapping("/moties/{id}")
    String motion(
            @PathVariable String id,
            Parameters parameters,
            HttpServletRequest request,
            Model page,
            @AuthenticationPrincipal @Nullable SignedIn reader) {
        return one(ItemKind.MOTION, id, parameters, request, page, reader);
    }

    @GetMapping("/toezeggingen/{id}")
    String commitment(
            @PathVariable String id,
            Parameters parameters,
            HttpServletRequest request,
            Model page,
            @AuthenticationPrincipal @Nullable SignedIn reader) {
        return one(ItemKind.COMMITMENT, id, parameters, request, page, reader);
    }

    private String list(ItemKind kind, Parameters parameters, HttpServletRequest request, Model page) {
        Wording wording = wordings.of(parameters);
        ItemQuestion question = ItemQuestion.read(Set.of(kind.word()), parameters, clock);
        RegisterReading.Page found = register.ask(question);
        List<ItemAnswer> items = register.answers(found.items(), question.day(), found.marker());
        page.addAttribute("list", ItemListPage.of(kind, question, found, items, Address.of(request), wording));
        return "register/list";
    }

    private String one(
            ItemKind kind,
            String id,
            Parameters parameters,
            HttpServletRequest request,
            Model page,
            @Nullable SignedIn reader) {
        Wording wording = wordings.of(parameters);
        LocalDate day = PointInTime.validAt(parameters, clock);
        return PointInTime.finish(parameters, () -> {
            Address address = Address.of(request);
            Optional<String> elsewhere = lookup.elsewhere(kind, id, address);
            if (elsewhere.isPresent()) {
                return "redirect:" + elsewhere.get();
            }
            Document item = lookup.onDay(kind, id, day);
            boolean named = HistoryController.maySeeWho(reader, ItemDocuments.facts(item), clock.today());
            page.addAttribute("item", ItemPage.of(register.sheet(item, day, named), day, address, wording));
            return "register/item";
        });
    }
}
