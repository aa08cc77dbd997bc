package nl.gestand.query.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gestand.query.Moments;
import nl.gestand.query.Paging;
import nl.gestand.query.register.ItemKind;
import nl.gestand.query.register.ItemQuestion;
import nl.gestand.web.Parameters;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Words and numbers in motions, commitments and letters at once; open to all. */
@RestController
class SearchController {

    private static final Set<String> KINDS = Stream.concat(
                    Stream.of(ItemKind.values()).map(ItemKind::word), Stream.of(SearchReading.LETTER))
            .collect(Collectors.toCollection(LinkedHashSet::new));

    private final SearchReading reading;
    private final Moments moments;

    SearchController(SearchReading reading, Moments moments) {
        this.reading = reading;
        this.moments = moments;
    }

    @GetMapping("/v1/search")
    ResponseEntity<Object> search(Parameters parameters, HttpServletRequest request, HttpServletResponse response) {
        if (!parameters.has("q")) {
            parameters.fault("q", "required", "Give words or a number to search for.");
        }
        List<String> kinds = parameters.readEach("kind", SearchController::kind);
        ItemQuestion question = ItemQuestion.read(Set.copyOf(kinds), parameters, moments);
        SearchList found = reading.search(question, Paging.position(response));
        return ResponseEntity.ok()
                .headers(Paging.links(request, question.page(), found.total()))
                .body(question.when().naming(found));
    }

    static String kind(String text) {
        if (!KINDS.contains(text)) {
            throw new IllegalArgumentException("'" + text + "' is none of: " + String.join(", ", KINDS) + ".");
        }
        return text;
    }
}
