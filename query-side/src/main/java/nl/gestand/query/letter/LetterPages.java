package nl.gestand.query.letter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.pages.Wordings;
import nl.gestand.query.Listening;
import nl.gestand.query.Moments;
import nl.gestand.query.PageQuestion;
import nl.gestand.query.PointInTime;
import nl.gestand.query.register.Dossiers;
import nl.gestand.web.Parameters;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of letters; open to all. */
@Controller
class LetterPages {

    private static final int LONGEST = 1_000;

    private final LetterReading letters;
    private final Moments moments;
    private final Wordings wordings;

    LetterPages(LetterReading letters, Moments moments, Wordings wordings) {
        this.letters = letters;
        this.moments = moments;
        this.wordings = wordings;
    }

    @GetMapping("/brieven")
    String list(Parameters parameters, HttpServletRequest request, HttpServletResponse response, Model page) {
        Wording wording = wordings.of(parameters);
        String dossier = parameters.read("dossier", Dossiers::read);
        List<String> words = parameters.texts("q", LONGEST);
        PageQuestion asked = PageQuestion.read(parameters);
        PointInTime when = moments.read(parameters);
        return moments.finish(parameters, when, () -> {
            LetterList found = letters.list(dossier, words, when, asked);
            page.addAttribute("list", LetterListPage.of(found, when, Address.of(request), wording));
            Map<String, List<String>> concerns =
                    Map.of("kind", List.of("letter"), "dossier", dossier == null ? List.of() : List.of(dossier));
            page.addAttribute("listening", Listening.to(concerns, "#letters", when, response));
            return "letter/list";
        });
    }

    @GetMapping("/brieven/{id}")
    String letter(
            @PathVariable String id,
            Parameters parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        Wording wording = wordings.of(parameters);
        PointInTime when = moments.read(parameters);
        return moments.finish(parameters, when, () -> {
            LetterAnswer letter = letters.answer(letters.require(id, when), when);
            page.addAttribute("letter", LetterPage.of(letter, when, Address.of(request), wording));
            Map<String, List<String>> concerns = Map.of("letter", List.of(letter.id()));
            page.addAttribute("listening", Listening.to(concerns, "article.letter-page", when, response));
            return "letter/letter";
        });
    }
}
