package nl.gestand.command.motion;

import com.github.f4b6a3.uuid.UuidCreator;
import nl.gestand.command.item.ItemKind;
import nl.gestand.command.item.OpenItem;
import nl.gestand.command.web.Callers;
import nl.gestand.command.web.Created;
import nl.gestand.command.web.Desk;
import nl.gestand.command.web.GroundReading;
import nl.gestand.command.web.ItemWrites;
import nl.gestand.command.web.Receipt;
import nl.gestand.command.web.Words;
import nl.gestand.command.web.Write;
import nl.gestand.events.FactId;
import nl.gestand.events.item.Ground;
import nl.gestand.events.motion.MotionEvent.MotionAppraised;
import nl.gestand.events.motion.MotionEvent.OutcomeReached;
import nl.gestand.time.RegisterClock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is written about motions only. */
@RestController
class MotionController {

    private final Desk desk;
    private final ItemWrites items;
    private final MotionReading motions;
    private final OutcomeReading outcomes;
    private final GroundReading grounds;
    private final RegisterClock clock;

    MotionController(
            Desk desk,
            ItemWrites items,
            MotionReading motions,
            OutcomeReading outcomes,
            GroundReading grounds,
            RegisterClock clock) {
        this.desk = desk;
        this.items = items;
        this.motions = motions;
        this.outcomes = outcomes;
        this.grounds = grounds;
        this.clock = clock;
    }

    @PostMapping("/v1/motions")
    ResponseEntity<Receipt> record(Write write) {
        Callers.requireLiaison(write.caller());
        return Created.at(
                "motions",
                desk.answer(
                        write,
                        () -> new OpenItem(
                                UuidCreator.getTimeOrderedEpoch().toString(),
                                motions.read(write.json(), write.caller()))));
    }

    @PostMapping("/v1/motions/{id}/outcomes")
    ResponseEntity<Receipt> outcome(Write write, @PathVariable String id) {
        Callers.requireLiaison(write.caller());
        return items.on(ItemKind.MOTION, id, write, given -> {
            OutcomeReached reached = outcomes.read(given);
            return given.finish(() -> new RecordOutcome(java.util.Objects.requireNonNull(reached)));
        });
    }

    @PostMapping("/v1/motions/{id}/appraisals")
    ResponseEntity<Receipt> appraise(Write write, @PathVariable String id) {
        Callers.requireLiaison(write.caller());
        return items.on(ItemKind.MOTION, id, write, given -> {
            String appraisal = given.requiredText("appraisal", Words.LINE);
            Ground ground = grounds.dated(given, "statedOn");
            return given.finish(() -> new AppraiseMotion(new MotionAppraised(appraisal, ground)));
        });
    }

    @PostMapping("/v1/motions/{id}/resolutions")
    ResponseEntity<Receipt> resolve(Write write, @PathVariable String id) {
        Callers.requireStaff(write.caller());
        return items.on(ItemKind.MOTION, id, write, given -> {
            FactId conflict = given.requiredRead("conflict", FactId::parse);
            Boolean accepted = given.bool("accepted");
            if (!given.has("accepted")) {
                given.fault("accepted", "required", "Say whether the contradicting source holds: true or false.");
            }
            String reason = given.requiredText("reason", Words.TEXT);
            Ground ground = grounds.read(given, "on", clock.today());
            return given.finish(
                    () -> new ResolveContradiction(conflict, Boolean.TRUE.equals(accepted), reason, ground));
        });
    }
}
