package nl.gestand.command.item;

import java.util.List;
import java.util.function.Function;
import nl.gestand.command.item.MoveItems.Office;
import nl.gestand.command.web.Callers;
import nl.gestand.command.web.Created;
import nl.gestand.command.web.Desk;
import nl.gestand.command.web.GroundReading;
import nl.gestand.command.web.ItemLookup;
import nl.gestand.command.web.Receipt;
import nl.gestand.command.web.Words;
import nl.gestand.command.web.Write;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemId;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.JsonBody;
import nl.gestand.web.ProblemException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A ministry or committee is renamed, split or merged: its items move, an event each. */
@RestController
class MoveController {

    private final Desk desk;
    private final ItemLookup items;
    private final GroundReading grounds;
    private final RegisterClock clock;

    MoveController(Desk desk, ItemLookup items, GroundReading grounds, RegisterClock clock) {
        this.desk = desk;
        this.items = items;
        this.grounds = grounds;
        this.clock = clock;
    }

    @PostMapping("/v1/ministries/{from}/moves")
    ResponseEntity<Receipt> ministry(Write write, @PathVariable String from) {
        Callers.requireLiaison(write.caller());
        return Created.of(desk.answer(write, () -> read(write, Office.MINISTRY, from, Words::ministry)));
    }

    @PostMapping("/v1/committees/{from}/moves")
    ResponseEntity<Receipt> committee(Write write, @PathVariable String from) {
        Callers.requireClerk(write.caller());
        return Created.of(desk.answer(write, () -> read(write, Office.COMMITTEE, from, Words::committee)));
    }

    private MoveItems read(Write write, Office office, String from, Function<String, String> code) {
        JsonBody given = write.json();
        String to = given.requiredRead("to", code);
        List<ItemId> only = given.readEach("items", items::item);
        Ground ground = grounds.read(given, "on", clock.today());
        return given.finish(() -> new MoveItems(office, inPath(from, code), to, only, ground));
    }

    private static String inPath(String from, Function<String, String> code) {
        try {
            return code.apply(from);
        } catch (IllegalArgumentException unknown) {
            throw ProblemException.notFound(String.valueOf(unknown.getMessage()));
        }
    }
}
