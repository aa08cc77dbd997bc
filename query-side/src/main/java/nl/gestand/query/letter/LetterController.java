package nl.gestand.query.letter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.gestand.query.PageQuestion;
import nl.gestand.query.Paging;
import nl.gestand.query.register.Dossiers;
import nl.gestand.web.Parameters;
import nl.gestand.web.ProblemException;
import nl.gestand.web.Version;
import org.bson.Document;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Letters, what they claim on which items, and their text; open to all. */
@RestController
@RequestMapping("/v1/letters")
class LetterController {

    private static final int LONGEST = 1_000;

    private final LetterReading letters;

    LetterController(LetterReading letters) {
        this.letters = letters;
    }

    @GetMapping
    ResponseEntity<LetterList> list(Parameters parameters, HttpServletRequest request) {
        String dossier = parameters.read("dossier", Dossiers::read);
        List<String> words = parameters.texts("q", LONGEST);
        PageQuestion page = PageQuestion.read(parameters);
        return parameters.finish(() -> {
            LetterList found = letters.list(dossier, words, page);
            return ResponseEntity.ok()
                    .headers(Paging.links(request, page, found.total()))
                    .body(found);
        });
    }

    @GetMapping("/{id}")
    ResponseEntity<LetterAnswer> letter(@PathVariable String id, Parameters parameters) {
        return parameters.finish(() -> {
            Document letter = find(id);
            return ResponseEntity.ok()
                    .eTag(Version.etag(letter.getLong("version")))
                    .body(letters.answer(letter));
        });
    }

    @GetMapping(path = "/{id}/text", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String text(@PathVariable String id, Parameters parameters) {
        return parameters.finish(() -> letters.text(find(id))
                .orElseThrow(() -> ProblemException.notFound("The register does not hold this letter's document.")));
    }

    private Document find(String id) {
        return letters.find(id)
                .orElseThrow(() -> ProblemException.notFound("The register knows no letter '" + id + "'."));
    }
}
