package nl.gestand.query.register;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import nl.gestand.query.Moments;
import nl.gestand.query.Paging;
import nl.gestand.query.PointInTime;
import nl.gestand.web.Parameters;
import nl.gestand.web.Version;
import org.bson.Document;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Motions and commitments, in lists and one by one; open to all. */
@RestController
@RequestMapping("/v1")
class ItemController {

    private final RegisterReading register;
    private final ItemLookup lookup;
    private final Moments moments;

    ItemController(RegisterReading register, ItemLookup lookup, Moments moments) {
        this.register = register;
        this.lookup = lookup;
        this.moments = moments;
    }

    @GetMapping("/motions")
    ResponseEntity<Object> motions(Parameters parameters, HttpServletRequest request, HttpServletResponse response) {
        return list(ItemKind.MOTION, parameters, request, response);
    }

    @GetMapping("/commitments")
    ResponseEntity<Object> commitments(
            Parameters parameters, HttpServletRequest request, HttpServletResponse response) {
        return list(ItemKind.COMMITMENT, parameters, request, response);
    }

    @GetMapping("/motions/{id}")
    ResponseEntity<Object> motion(@PathVariable String id, Parameters parameters) {
        return one(ItemKind.MOTION, id, parameters);
    }

    @GetMapping("/commitments/{id}")
    ResponseEntity<Object> commitment(@PathVariable String id, Parameters parameters) {
        return one(ItemKind.COMMITMENT, id, parameters);
    }

    private ResponseEntity<Object> list(
            ItemKind kind, Parameters parameters, HttpServletRequest request, HttpServletResponse response) {
        // other forms are asked for at the same address, and answered elsewhere; here both mean nothing more
        parameters.has("format");
        parameters.has("lang");
        ItemQuestion question = ItemQuestion.read(Set.of(kind.word()), parameters, moments);
        RegisterReading.Page found = register.ask(question);
        ItemList list = new ItemList(
                register.answers(found.items(), question.when(), found.marker()),
                found.total(),
                question.page().page(),
                question.page().pageSize(),
                question.day(),
                Paging.position(response),
                found.facets());
        return ResponseEntity.ok()
                .headers(Paging.links(request, question.page(), found.total()))
                .body(question.when().naming(list));
    }

    private ResponseEntity<Object> one(ItemKind kind, String id, Parameters parameters) {
        PointInTime when = moments.read(parameters);
        return moments.finish(parameters, when, () -> {
            Document item = lookup.onDay(kind, id, when);
            return ResponseEntity.ok()
                    .eTag(Version.etag(item.getLong("version")))
                    .header("Content-Location", lookup.address(kind, item))
                    .body(when.naming(
                            register.answers(List.of(item), when, null).getFirst()));
        });
    }
}
