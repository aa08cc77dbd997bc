package nl.gestand.command.item;

import java.time.LocalDate;
import java.util.List;
import nl.gestand.events.FactId;
import nl.gestand.events.commitment.CommitmentEvent.CommitmentMade;
import nl.gestand.events.commitment.CommitmentEvent.Explicitness;
import nl.gestand.events.commitment.CommitmentEvent.OfficeHolder;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Deadline;
import nl.gestand.events.item.Deadline.Interpreter;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.DeadlineSet;
import nl.gestand.events.item.ItemEvent.ItemAssigned;
import nl.gestand.events.item.ItemEvent.ItemSuperseded;
import nl.gestand.events.item.ItemEvent.ItemTransferred;
import nl.gestand.events.item.ItemEvent.NumberAssigned;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.ItemEvent.VerdictRecorded;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.item.Successor;
import nl.gestand.events.item.Verdict;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import nl.gestand.events.motion.MotionEvent.MotionRecorded;
import nl.gestand.events.number.Citations;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Facts of the Chamber's year for the tests, as short as a sentence. */
@NullMarked
public final class Facts {

    public static final LocalDate TODAY = LocalDate.of(2024, 6, 30);
    public static final ItemId A = item('a');
    public static final ItemId B = item('b');
    public static final ItemId C = item('c');

    private Facts() {}

    public static ItemId item(char letter) {
        return new ItemId("018f0000-0000-7000-8000-00000000000" + letter);
    }

    public static FactId fact(ItemId item, long sequence) {
        return new FactId(item.value(), sequence);
    }

    public static Ground on(String day) {
        return Ground.stated(LocalDate.parse(day));
    }

    /** As a letter's statement that gives no day: it counts from the letter's. */
    public static Ground undated(@Nullable String countsFrom) {
        return new Ground(
                null,
                countsFrom == null ? null : LocalDate.parse(countsFrom),
                Basis.INFERRED,
                Evidence.record("brief"));
    }

    public static MotionRecorded motion() {
        return new MotionRecorded(
                "motie Veltman", "Over slachtoffers", null, List.of("Veltman"), null, null, undated(null));
    }

    public static CommitmentMade commitment() {
        return new CommitmentMade(
                null,
                "De Kamer informeren",
                null,
                Explicitness.EXPLICIT,
                new OfficeHolder(null, "Staatssecretaris", "JenV"),
                null,
                null,
                null,
                on("2024-02-02"));
    }

    public static ItemAssigned assigned(@Nullable String ministry, @Nullable String committee) {
        return new ItemAssigned(ministry, committee, undated(null));
    }

    public static ItemTransferred transferred(String from, String to, String day) {
        return new ItemTransferred(from, to, on(day));
    }

    public static NumberAssigned number(String text) {
        return new NumberAssigned(Citations.readOne(text), undated(null));
    }

    public static MotionAdopted adopted(String day) {
        return new MotionAdopted(null, on(day));
    }

    public static StatusReported report(Execution execution, String day) {
        return new StatusReported(execution, null, "wat ervan kwam", null, on(day));
    }

    public static StatusReported aspect(String aspect, Execution execution, String day) {
        return new StatusReported(execution, aspect, "wat ervan kwam", null, on(day));
    }

    public static VerdictRecorded verdict(Verdict verdict, FactId report, String day) {
        return new VerdictRecorded(verdict, report, null, on(day));
    }

    public static DeadlineSet deadline(String day) {
        LocalDate latest = LocalDate.parse(day);
        return new DeadlineSet(
                new Deadline("voor de zomer", null, latest, Interpreter.PERSON, false, null), on("2024-02-02"));
    }

    public static ItemSuperseded superseded(Successor by) {
        return new ItemSuperseded(by, on("2024-02-02"));
    }
}
