package nl.gestand.command.item;

import java.util.Objects;
import nl.gestand.command.web.EvidenceReading.Cited;
import nl.gestand.command.web.GroundReading;
import nl.gestand.command.web.ItemLookup;
import nl.gestand.command.web.Words;
import nl.gestand.events.item.Deadline;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.DeadlineSet;
import nl.gestand.events.item.ItemEvent.ItemAssigned;
import nl.gestand.events.item.ItemEvent.ItemRelated;
import nl.gestand.events.item.ItemEvent.ItemSuperseded;
import nl.gestand.events.item.ItemEvent.ReminderSent;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.Relation;
import nl.gestand.events.item.Successor;
import nl.gestand.events.item.Verdict;
import nl.gestand.events.number.Citations;
import nl.gestand.events.number.ItemNumber;
import nl.gestand.time.RegisterClock;
import nl.gestand.web.JsonBody;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads requests on an item into commands; each throws one 400 that names every fault. */
@Component
class ItemReading {

    private final GroundReading grounds;
    private final ItemLookup items;
    private final RegisterClock clock;

    ItemReading(GroundReading grounds, ItemLookup items, RegisterClock clock) {
        this.grounds = grounds;
        this.items = items;
        this.clock = clock;
    }

    ItemCommand number(JsonBody body) {
        ItemNumber number = body.requiredRead("number", Citations::readOne);
        Ground ground = grounds.undated(body);
        return body.finish(() -> new AssignNumber(number, ground));
    }

    ItemCommand assignment(JsonBody body) {
        String ministry = body.read("ministry", Words::ministry);
        String committee = body.read("committee", Words::committee);
        if (!body.has("ministry") && !body.has("committee")) {
            body.fault("ministry", "required", "Give a ministry, a committee, or both.");
        }
        Ground ground = grounds.read(body, "on", clock.today());
        return body.finish(() -> new AssignItem(new ItemAssigned(ministry, committee, ground)));
    }

    ItemCommand transfer(JsonBody body) {
        String to = body.requiredRead(body.has("ministry") ? "ministry" : "to", Words::ministry);
        Ground ground = grounds.read(body, "on", clock.today());
        return body.finish(() -> new TransferItem(to, ground));
    }

    ItemCommand deadline(JsonBody body) {
        Ground ground = grounds.read(body, "on", clock.today());
        requireEvidence(body);
        Deadline deadline = DeadlineReading.read(body, ground.since());
        return body.finish(() -> new SetDeadline(new DeadlineSet(Objects.requireNonNull(deadline), ground)));
    }

    ItemCommand statusReport(JsonBody body) {
        requireEvidence(body);
        ReportStatus report = report(body, grounds.dated(body, "effectiveOn"));
        return body.finish(() -> Objects.requireNonNull(report));
    }

    /** A report in a letter that the request gives once for all its lines; null where it is faulty. */
    @Nullable
    ReportStatus reportInLetter(JsonBody body, Cited letter) {
        return report(body, grounds.dated(body, "effectiveOn", letter));
    }

    private static @Nullable ReportStatus report(JsonBody body, Ground ground) {
        Execution execution = body.requiredChoice("execution", Execution.class, Words::of);
        String aspect = body.text("aspect", Words.LINE);
        String statement = body.requiredText("statement", Words.TEXT);
        return execution == null || statement == null || ground.on() == null
                ? null
                : new ReportStatus(new StatusReported(execution, aspect, statement, null, ground));
    }

    ItemCommand supersession(JsonBody body) {
        Successor by = items.successor(isNamedOutright(body) ? body : body.requiredObject("by"));
        Ground ground = grounds.read(body, "on", clock.today());
        if (!body.has("basis")) {
            body.fault("basis", "required", "Say how it is known: stated by a source, or inferred.");
        }
        return body.finish(() -> new SupersedeItem(new ItemSuperseded(Objects.requireNonNull(by), ground)));
    }

    /** A successor may stand in the request itself instead of in {@code by}. */
    private static boolean isNamedOutright(JsonBody body) {
        return body.has("item") || body.has("number") || body.has("plan");
    }

    ItemCommand relation(JsonBody body) {
        Relation relation = body.requiredChoice("relation", Relation.class, Words::of);
        Successor other = items.successor(body);
        Ground ground = grounds.read(body, "on", clock.today());
        return body.finish(() -> new RelateItem(new ItemRelated(relation, Objects.requireNonNull(other), ground)));
    }

    ItemCommand verdict(JsonBody body) {
        Verdict verdict = body.requiredChoice("verdict", Verdict.class, Words::of);
        String reason = body.text("reason", Words.TEXT);
        if (verdict == Verdict.CONTESTED && !body.has("reason")) {
            body.fault("reason", "required", "Say why the committee contests the report.");
        }
        Ground ground = grounds.read(body, "on", clock.today());
        return body.finish(() -> new RecordVerdict(verdict, reason, ground));
    }

    /** Each report and deadline names its source (domain rule); a verdict's is the committee itself. */
    private static void requireEvidence(JsonBody body) {
        if (!body.has("evidence")) {
            body.fault("evidence", "required", "Name the source: a letter with the passage, or a debate.");
        }
    }

    ItemCommand reminder(JsonBody body) {
        String text = body.requiredText("text", Words.TEXT);
        Ground ground = grounds.read(body, "on", clock.today());
        return body.finish(() -> new SendReminder(new ReminderSent(text, ground)));
    }
}
