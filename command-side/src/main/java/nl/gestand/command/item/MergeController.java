package nl.gestand.command.item;

import jakarta.servlet.http.HttpServletRequest;
import nl.gestand.access.SignedIn;
import nl.gestand.command.web.Callers;
import nl.gestand.command.web.Created;
import nl.gestand.command.web.Desk;
import nl.gestand.command.web.GroundReading;
import nl.gestand.command.web.ItemLookup;
import nl.gestand.command.web.Receipt;
import nl.gestand.command.web.Words;
import nl.gestand.command.web.Write;
import nl.gestand.events.FactId;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemId;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.JsonBody;
import nl.gestand.web.Version;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Merging an item into its twin, and taking a fact back: the writes that can touch two items. */
@RestController
class MergeController {

    private final Desk desk;
    private final ItemLookup items;
    private final GroundReading grounds;
    private final RegisterClock clock;

    MergeController(Desk desk, ItemLookup items, GroundReading grounds, RegisterClock clock) {
        this.desk = desk;
        this.items = items;
        this.grounds = grounds;
        this.clock = clock;
    }

    @PostMapping("/v1/{collection:motions|commitments}/{id}/merges")
    ResponseEntity<Receipt> merge(
            @AuthenticationPrincipal SignedIn caller,
            HttpServletRequest request,
            @PathVariable String collection,
            @PathVariable String id,
            @RequestBody(required = false) byte[] body) {
        Callers.requireLiaison(caller);
        Write write = Write.of(caller, request, body);
        return Created.at(collection, desk.answer(write, () -> {
            ItemId twin = items.inPath(id);
            long version = Version.ifMatch(request);
            return merge(JsonBody.read(write.body()), twin, version);
        }));
    }

    private MergeItems merge(JsonBody body, ItemId twin, long version) {
        ItemId into = body.requiredRead("into", items::item);
        Ground ground = grounds.read(body, "on", clock.today());
        return body.finish(() -> new MergeItems(twin, version, into, ground));
    }

    @PostMapping("/v1/facts/{fact}/retractions")
    ResponseEntity<Receipt> retract(
            @AuthenticationPrincipal SignedIn caller,
            HttpServletRequest request,
            @PathVariable String fact,
            @RequestBody(required = false) byte[] body) {
        Callers.requireStaff(caller);
        Write write = Write.of(caller, request, body);
        Receipt receipt = desk.answer(write, () -> retraction(request, write, items.factInPath(fact)));
        return Created.of(receipt);
    }

    private static Retract retraction(HttpServletRequest request, Write write, FactId fact) {
        Long version = request.getHeader("If-Match") == null ? null : Version.ifMatch(request);
        JsonBody given = JsonBody.read(write.body());
        String reason = given.requiredText("reason", Words.TEXT);
        return given.finish(() -> new Retract(new RetractFact(fact, reason), version));
    }
}
