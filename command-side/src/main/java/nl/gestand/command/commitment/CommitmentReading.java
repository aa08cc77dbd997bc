package nl.gestand.command.commitment;

import java.time.LocalDate;
import java.util.List;
import nl.gestand.access.SignedIn;
import nl.gestand.command.item.AssignmentReading;
import nl.gestand.command.item.DeadlineReading;
import nl.gestand.command.web.EvidenceReading;
import nl.gestand.command.web.EvidenceReading.Cited;
import nl.gestand.command.web.GroundReading;
import nl.gestand.command.web.NumbersReading;
import nl.gestand.command.web.Words;
import nl.gestand.events.commitment.CommitmentEvent.CommitmentMade;
import nl.gestand.events.commitment.CommitmentEvent.Explicitness;
import nl.gestand.events.commitment.CommitmentEvent.OfficeHolder;
import nl.gestand.events.item.Deadline;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.DeadlineSet;
import nl.gestand.events.item.ItemEvent.ItemAssigned;
import nl.gestand.events.number.ItemNumber;
import nl.gestand.web.JsonBody;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a commitment to record: at least {@code title} and {@code madeBy}. */
@Component
class CommitmentReading {

    private final GroundReading grounds;
    private final EvidenceReading evidence;

    CommitmentReading(GroundReading grounds, EvidenceReading evidence) {
        this.grounds = grounds;
        this.evidence = evidence;
    }

    RecordCommitment read(JsonBody body, SignedIn caller) {
        List<ItemNumber> numbers = NumbersReading.read(body);
        String name = body.text("name", Words.LINE);
        String title = body.requiredText("title", Words.LINE);
        String text = body.text("text", Words.TEXT);
        Explicitness explicitness = body.choice("explicitness", Explicitness.class, Words::of);
        OfficeHolder madeBy = officeHolder(body.requiredObject("madeBy"));
        String madeTo = body.text("madeTo", Words.LINE);
        Cited madeIn = evidence.read(body, "madeIn");
        String dossier = body.text("dossier", 20);
        ItemAssigned assigned = AssignmentReading.ofNew(body, caller);
        Ground ground = grounds.read(body, "madeOn");
        LocalDate day = ground.since() == null && madeIn != null ? madeIn.day() : ground.since();
        Ground made = ground.since() != null ? ground : new Ground(null, day, ground.basis(), ground.evidence());
        DeadlineSet deadline = deadline(body, day, source(ground, madeIn));
        return body.finish(() -> new RecordCommitment(
                new CommitmentMade(
                        name,
                        title,
                        text,
                        explicitness == null ? Explicitness.EXPLICIT : explicitness,
                        madeBy,
                        madeTo,
                        madeIn == null ? null : madeIn.evidence(),
                        dossier,
                        made),
                numbers,
                assigned,
                deadline));
    }

    private static @Nullable Evidence source(Ground ground, @Nullable Cited madeIn) {
        return ground.evidence() != null || madeIn == null ? ground.evidence() : madeIn.evidence();
    }

    /** A deadline promised with it has the promise's own source, unless it names another. */
    private @Nullable DeadlineSet deadline(JsonBody body, @Nullable LocalDate madeOn, @Nullable Evidence source) {
        JsonBody given = body.object("deadline");
        if (given == null) {
            return null;
        }
        Ground read = grounds.read(given, "on");
        LocalDate on = given.has("on") || madeOn == null ? read.since() : madeOn;
        Deadline deadline = DeadlineReading.read(given, on);
        return deadline == null
                ? null
                : new DeadlineSet(
                        deadline,
                        new Ground(on, null, read.basis(), read.evidence() == null ? source : read.evidence()));
    }

    private static OfficeHolder officeHolder(JsonBody given) {
        String name = given.text("name", Words.LINE);
        String function = given.text("function", Words.LINE);
        String ministry = given.read("ministry", Words::ministry);
        if (!given.has("name") && !given.has("function")) {
            given.fault("name", "required", "Give the name or the function of who made the promise.");
        }
        return new OfficeHolder(name, function, ministry);
    }
}
