package nl.gestand.command.motion;

import java.time.LocalDate;
import java.util.List;
import nl.gestand.access.SignedIn;
import nl.gestand.command.item.AssignmentReading;
import nl.gestand.command.web.GroundReading;
import nl.gestand.command.web.NumbersReading;
import nl.gestand.command.web.Words;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.ItemAssigned;
import nl.gestand.events.motion.MotionEvent.MotionRecorded;
import nl.gestand.events.motion.MotionEvent.MotionTabled;
import nl.gestand.events.motion.MotionEvent.OutcomeReached;
import nl.gestand.events.number.ItemNumber;
import nl.gestand.events.number.KamerstukNumber;
import nl.gestand.web.JsonBody;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a motion to record: at least {@code number} or {@code name}, {@code title} and {@code submitters}. */
@Component
class MotionReading {

    private final GroundReading grounds;
    private final OutcomeReading outcomes;

    MotionReading(GroundReading grounds, OutcomeReading outcomes) {
        this.grounds = grounds;
        this.outcomes = outcomes;
    }

    RecordMotion read(JsonBody body, SignedIn caller) {
        List<ItemNumber> numbers = NumbersReading.read(body);
        String name = body.text("name", Words.LINE);
        if (!body.has("number") && !body.has("numbers") && !body.has("name")) {
            body.fault("number", "required", "Give a number, or the name by which the motion is known.");
        }
        String title = body.requiredText("title", Words.LINE);
        List<String> submitters = body.atLeastOne("submitters", body.texts("submitters", Words.LINE));
        String request = body.text("request", Words.TEXT);
        String debate = body.text("debate", Words.LINE);
        String dossier = body.text("dossier", 20);
        ItemAssigned assigned = AssignmentReading.ofNew(body, caller);
        LocalDate tabledOn = body.date("tabledOn");
        Ground ground = grounds.undated(body);
        OutcomeReached reached = outcome(body);
        return body.finish(() -> new RecordMotion(
                new MotionRecorded(name, title, request, submitters, debate, dossier(dossier, numbers), ground),
                numbers,
                assigned,
                tabledOn == null
                        ? null
                        : new MotionTabled(new Ground(tabledOn, null, ground.basis(), ground.evidence())),
                reached));
    }

    private @Nullable OutcomeReached outcome(JsonBody body) {
        if (!body.has("outcome")) {
            return null;
        }
        JsonBody nested = body.isObject("outcome") ? body.object("outcome") : null;
        return outcomes.read(nested == null ? body : nested);
    }

    private static @Nullable String dossier(@Nullable String given, List<ItemNumber> numbers) {
        if (given != null) {
            return given;
        }
        return numbers.stream()
                .filter(KamerstukNumber.class::isInstance)
                .map(number -> ((KamerstukNumber) number).dossierNumber())
                .findFirst()
                .orElse(null);
    }
}
