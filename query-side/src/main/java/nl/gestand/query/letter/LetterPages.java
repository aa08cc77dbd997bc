package nl.gestand.query.letter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.gestand.pages.Address;
import nl.gestand.pages.Wording;
import nl.gestand.pages.Wordings;
import nl.gestand.query.PageQuestion;
import nl.gestand.query.register.Dossiers;
import nl.gestand.web.Parameters;
import nl.gestand.web.ProblemException;
import org.bson.Document;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages of letters; open to all. */
@Controller
class LetterPages {

    private static final int LONGEST = 1_000;

    private final LetterReading letters;
    private final Wordings wordings;

    LetterPages(LetterReading letters, Wordings wordings) {
        this.letters = letters;
        this.wordings = wordings;
    }

    @GetMapping("/brieven")
    String list(Parameters parameters, HttpServletRequest request, Model page) {
        Wording wording = wordings.of(parameters);
        String dossier = parameters.read("dossier", Dossiers::read);
        List<String> words = parameters.texts("q", LONGEST);
        PageQuestion asked = PageQuestion.read(parameters);
        return parameters.finish(() -> {
            LetterList found = letters.list(dossier, words, asked);
            page.addAttribute("list", LetterListPage.of(found, Address.of(request), wording));
            return "letter/list";
        });
    }

    @GetMapping("/brieven/{id}")
    String letter(@PathVariable String id, Parameters parameters, Model page) {
        Wording wording = wordings.of(parameters);
        return parameters.finish(() -> {
            Document letter = letters.find(id)
                    .orElseThrow(() -> ProblemException.notFound("The register knows no letter '" + id + "'."));
            page.addAttribute("letter", LetterPage.of(letters.answer(letter), wording));
            return "letter/letter";
        });
    }
}
