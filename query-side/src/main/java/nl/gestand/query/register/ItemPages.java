package nl.gestand.query.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.pages.Wordings;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.Parameters;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages of motions and commitments; open to all. */
@Controller
class ItemPages {

    private final RegisterReading register;
    private final RegisterClock clock;
    private final Wordings wordings;

    ItemPages(RegisterReading register, RegisterClock clock, Wordings wordings) {
        this.register = register;
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

    private String list(ItemKind kind, Parameters parameters, HttpServletRequest request, Model page) {
        Wording wording = wordings.of(parameters);
        ItemQuestion question = ItemQuestion.read(Set.of(kind.word()), parameters, clock);
        RegisterReading.Page found = register.ask(question);
        List<ItemAnswer> items = register.answers(found.items(), question.day(), found.marker());
        page.addAttribute("list", ItemListPage.of(kind, question, found, items, Address.of(request), wording));
        return "register/list";
    }
}
