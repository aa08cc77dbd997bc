package nl.gestand.query.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.pages.Wordings;
import nl.gestand.query.Moments;
import nl.gestand.query.register.ItemQuestion;
import nl.gestand.web.Parameters;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that searches motions, commitments and letters at once; open to all. */
@Controller
class SearchPages {

    private final SearchReading reading;
    private final Moments moments;
    private final Wordings wordings;

    SearchPages(SearchReading reading, Moments moments, Wordings wordings) {
        this.reading = reading;
        this.moments = moments;
        this.wordings = wordings;
    }

    @GetMapping("/zoeken")
    String search(Parameters parameters, HttpServletRequest request, Model page) {
        Wording wording = wordings.of(parameters);
        List<String> kinds = parameters.readEach("kind", SearchController::kind);
        ItemQuestion question = ItemQuestion.read(Set.copyOf(kinds), parameters, moments);
        Address address = Address.of(request);
        page.addAttribute(
                "search",
                question.words().isEmpty()
                        ? SearchPage.blank(address)
                        : SearchPage.of(reading.search(question, 0), address, wording));
        return "search/search";
    }
}
