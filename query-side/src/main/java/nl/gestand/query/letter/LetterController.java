package nl.gestand.query.letter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.gestand.query.Moments;
import nl.gestand.query.PageQuestion;
import nl.gestand.query.Paging;
import nl.gestand.query.PointInTime;
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
    private final Moments moments;

    LetterController(LetterReading letters, Moments moments) {
        this.letters = letters;
        this.moments = moments;
    }

    @GetMapping
    ResponseEntity<Object> list(Parameters parameters, HttpServletRequest request) {
        String dossier = parameters.read("dossier", Dossiers::read);
        List<String> words = parameters.texts("q", LONGEST);
        PageQuestion page = PageQuestion.read(parameters);
        PointInTime when = moments.read(parameters);
        return moments.finish(parameters, when, () -> {
            LetterList found = letters.list(dossier, words, when, page);
            return ResponseEntity.ok()
                    .headers(Paging.links(request, page, found.total()))
                    .body(when.naming(found));
        });
    }

    @GetMapping("/{id}")
    ResponseEntity<Object> letter(@PathVariable String id, Parameters parameters) {
        PointInTime when = moments.read(parameters);
        return moments.finish(parameters, when, () -> {
            Document letter = letters.require(id, when);
            return ResponseEntity.ok()
                    .eTag(Version.etag(letter.getLong("version")))
                    .body(when.naming(letters.answer(letter, when)));
        });
    }

    @GetMapping(path = "/{id}/text", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String text(@PathVariable String id, Parameters parameters) {
        PointInTime when = moments.read(parameters);
        return moments.finish(
                parameters,
                when,
                () -> letters.text(letters.require(id, when))
                        .orElseThrow(
                                () -> ProblemException.notFound("The register does not hold this letter's document.")));
    }
}
