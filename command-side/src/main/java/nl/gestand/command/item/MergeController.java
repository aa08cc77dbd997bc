package nl.gestand.command.item;

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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
    ResponseEntity<Receipt> merge(Write write, @PathVariable String collection, @PathVariable String id) {
        Callers.requireLiaison(write.caller());
        return Created.at(collection, desk.answer(write, () -> {
            ItemId twin = items.inPath(id);
            long version = write.version();
            return merge(write.json(), twin, version);
        }));
    }

    private MergeItems merge(JsonBody body, ItemId twin, long version) {
        ItemId into = body.requiredRead("into", items::item);
        Ground ground = grounds.read(body, "on", clock.today());
        return body.finish(() -> new MergeItems(twin, version, into, ground));
    }

    @PostMapping("/v1/facts/{fact}/retractions")
    ResponseEntity<Receipt> retract(Write write, @PathVariable String fact) {
        Callers.requireStaff(write.caller());
        Receipt receipt = desk.answer(write, () -> retraction(write, items.factInPath(fact)));
        return Created.of(receipt);
    }

    private static Retract retraction(Write write, FactId fact) {
        Long version = write.versionIfSeen();
        JsonBody given = write.json();
        String reason = given.requiredText("reason", Words.TEXT);
        return given.finish(() -> new Retract(new RetractFact(fact, reason), version));
    }
}
