package nl.gestand.query.register;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.gestand.query.Paging;
import nl.gestand.query.PointInTime;
import nl.gestand.time.RegisterClock;
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
    private final RegisterClock clock;

    ItemController(RegisterReading register, ItemLookup lookup, RegisterClock clock) {
        this.register = register;
        this.lookup = lookup;
        this.clock = clock;
    }

    @GetMapping("/motions")
    ResponseEntity<ItemList> motions(Parameters parameters, HttpServletRequest request, HttpServletResponse response) {
        return list(ItemKind.MOTION, parameters, request, response);
    }

    @GetMapping("/commitments")
    ResponseEntity<ItemList> commitments(
            Parameters parameters, HttpServletRequest request, HttpServletResponse response) {
        return list(ItemKind.COMMITMENT, parameters, request, response);
    }

    @GetMapping("/motions/{id}")
    ResponseEntity<ItemAnswer> motion(@PathVariable String id, Parameters parameters) {
        return one(ItemKind.MOTION, id, parameters);
    }

    @GetMapping("/commitments/{id}")
    ResponseEntity<ItemAnswer> commitment(@PathVariable String id, Parameters parameters) {
        return one(ItemKind.COMMITMENT, id, parameters);
    }

    private ResponseEntity<ItemList> list(
            ItemKind kind, Parameters parameters, HttpServletRequest request, HttpServletResponse response) {
        ItemQuestion question = ItemQuestion.read(Set.of(kind.word()), parameters, clock);
        RegisterReading.Page found = register.ask(question);
        ItemList list = new ItemList(
                register.answers(found.items(), question.day(), found.marker()),
                found.total(),
                question.page().page(),
                question.page().pageSize(),
                question.day(),
                Paging.position(response),
                found.facets());
        return ResponseEntity.ok()
                .headers(Paging.links(request, question.page(), found.total()))
                .body(list);
    }

    private ResponseEntity<ItemAnswer> one(ItemKind kind, String id, Parameters parameters) {
        LocalDate day = PointInTime.validAt(parameters, clock);
        return PointInTime.finish(parameters, () -> {
            Document item = lookup.onDay(kind, id, day);
            return ResponseEntity.ok()
                    .eTag(Version.etag(item.getLong("version")))
                    .header("Content-Location", lookup.address(kind, item))
                    .body(register.answers(List.of(item), day, null).getFirst());
        });
    }
}
