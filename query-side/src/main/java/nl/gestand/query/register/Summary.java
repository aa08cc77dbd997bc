package nl.gestand.query.register;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.commitment.CommitmentEvent;
import nl.gestand.events.commitment.CommitmentEvent.CommitmentMade;
import nl.gestand.events.item.Deadline;
import nl.gestand.events.item.ItemEvent;
import nl.gestand.events.item.ItemEvent.ItemAssigned;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.motion.MotionEvent;
import nl.gestand.query.standing.ItemStanding;
import org.jspecify.annotations.Nullable;

/** What an event says, in a short English sentence. */
final class Summary {

    private Summary() {}

    static String of(RegisterEvent event) {
        return switch (event) {
            case MotionEvent motion -> ofMotion(motion);
            case CommitmentEvent commitment -> ofCommitment(commitment);
            case ItemEvent item -> ofItem(item);
            default -> throw new IllegalArgumentException(event.getClass().getName());
        };
    }

    private static String ofMotion(MotionEvent event) {
        return switch (event) {
            case MotionEvent.MotionRecorded recorded -> "Motion registered: " + recorded.title();
            case MotionEvent.OutcomeReached reached -> "Motion " + plain(reached.outcome());
            case MotionEvent.OutcomeContradicted contradicted ->
                "A source says that the motion was " + plain(contradicted.claimed());
            case MotionEvent.ContradictionResolved resolved ->
                "Contradiction resolved: "
                        + (resolved.accepted() ? "the contradicting source holds" : "the outcome stays");
            case MotionEvent.MotionAppraised appraised -> "Appraised by the cabinet: " + appraised.appraisal();
            case MotionEvent.MotionTextRecorded text ->
                "Text read" + (text.request() == null ? "" : ": " + text.request());
        };
    }

    private static String ofCommitment(CommitmentEvent event) {
        return switch (event) {
            case CommitmentMade made -> "Commitment made: " + made.title();
        };
    }

    private static String ofItem(ItemEvent event) {
        return switch (event) {
            case ItemEvent.NumberAssigned assigned ->
                "Known by number " + assigned.number().canonical();
            case ItemAssigned assigned -> "Assigned to " + assignees(assigned);
            case ItemEvent.ItemTransferred transferred ->
                "Transferred from " + transferred.from() + " to " + transferred.to();
            case ItemEvent.DeadlineSet set -> "Deadline: " + deadline(set.deadline());
            case StatusReported reported -> "Reported " + reported(reported);
            case ItemEvent.VerdictRecorded recorded -> "Report " + plain(recorded.verdict()) + " by the committee";
            case ItemEvent.ReminderSent sent -> "Reminder sent: " + sent.text();
            case ItemEvent.ItemSuperseded superseded -> "Superseded by " + name(ItemRef.of(superseded.by()));
            case ItemEvent.ItemRelated related -> plain(related.relation()) + " " + name(ItemRef.of(related.other()));
            case ItemEvent.ItemMerged merged -> "Merged into " + merged.into();
            case ItemEvent.TwinAbsorbed absorbed -> "Took in its twin " + absorbed.twin();
            case ItemEvent.ItemDescribed described -> "Described by a source: " + described.title();
            case ItemEvent.SourceValueKept kept -> "Kept as the source has it: " + kept.field() + " " + kept.value();
            case ItemEvent.RemovedAtSource removed -> "Taken away at the source";
            case ItemEvent.FactRetracted retracted -> "Fact " + retracted.fact() + " retracted: " + retracted.reason();
        };
    }

    /** The phrase beside its interval: {@code "voor de zomer" (2024-05-17 to 2024-07-04)}. */
    static String deadline(Deadline deadline) {
        String phrase = deadline.quoted() == null ? "" : "\"" + deadline.quoted() + "\" ";
        boolean none = deadline.earliest() == null && deadline.latest() == null;
        return phrase + (none ? "(no interval)" : "(" + or(deadline.earliest()) + " to " + or(deadline.latest()) + ")");
    }

    private static String reported(StatusReported report) {
        String what = ItemStanding.word(report).replace('_', ' ');
        return report.aspect() == null ? what : what + " on the aspect " + report.aspect();
    }

    private static String assignees(ItemAssigned assigned) {
        return Stream.of(assigned.ministry(), assigned.committee())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" and "));
    }

    private static @Nullable String name(ItemRef other) {
        return Stream.of(other.number(), other.plan(), other.item())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    private static String plain(Enum<?> value) {
        return Spans.word(value).replace('_', ' ');
    }

    private static String or(@Nullable Object day) {
        return day == null ? "…" : day.toString();
    }
}
