package nl.gestand.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.commitment.CommitmentEvent.CommitmentMade;
import nl.gestand.events.commitment.CommitmentEvent.Explicitness;
import nl.gestand.events.commitment.CommitmentEvent.OfficeHolder;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Deadline;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.DeadlineSet;
import nl.gestand.events.item.ItemEvent.ItemSuperseded;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.ItemEvent.VerdictRecorded;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.item.Recorder;
import nl.gestand.events.item.Successor;
import nl.gestand.events.item.Verdict;
import nl.gestand.events.motion.MotionEvent.MotionRecorded;
import org.jspecify.annotations.Nullable;

/** An item's events as a test tells them: each is recorded one second after the one before. */
public final class Told {

    public static final String MOTION = "01890a5d-ac96-774b-bcce-b302099a8057";
    public static final String COMMITMENT = "01890a5d-ac96-774b-bcce-b302099a8058";
    public static final Recorder LIAISON = new Recorder("u1", "liaison", "JenV");

    private static final Instant BEGIN = Instant.parse("2024-07-01T10:00:00Z");

    private final String stream;
    private final int offset;
    private final List<Recorded<?>> events = new ArrayList<>();

    private Told(String stream, int offset) {
        this.stream = stream;
        this.offset = offset;
    }

    public static Told of(String stream) {
        return new Told(stream, 0);
    }

    /** Told so many seconds after the others begin. */
    public static Told later(String stream, int seconds) {
        return new Told(stream, seconds);
    }

    public static Told motion() {
        return of(MOTION).and(recorded("Bikker", "Mutluer"));
    }

    public static Told commitment() {
        return of(COMMITMENT).and(made());
    }

    public Told and(RegisterEvent event) {
        int sequence = events.size();
        events.add(new Recorded<>(fact(sequence), event, BEGIN.plusSeconds(offset + sequence), LIAISON));
        return this;
    }

    public FactId fact(int sequence) {
        return new FactId(stream, sequence);
    }

    public List<Recorded<?>> events() {
        return List.copyOf(events);
    }

    public ItemFacts facts() {
        return new ItemFacts(events);
    }

    public static MotionRecorded recorded(String... submitters) {
        return new MotionRecorded(
                null,
                "Herziening van het actieplan",
                "verzoekt de regering",
                List.of(submitters),
                "VAO",
                "28638",
                on("2023-12-21"));
    }

    public static CommitmentMade made() {
        return new CommitmentMade(
                null,
                "Brief over de pilot",
                "informeert de Kamer",
                Explicitness.EXPLICIT,
                new OfficeHolder("Van der Burg", "Staatssecretaris", "JenV"),
                "Kamer",
                null,
                "28638",
                on("2022-11-08"));
    }

    public static StatusReported report(Execution execution, String on) {
        return report(execution, null, on);
    }

    public static StatusReported report(Execution execution, @Nullable String aspect, String on) {
        return new StatusReported(execution, aspect, "zegt " + execution, null, on(on));
    }

    public static StatusReported rawReport(String raw, String on) {
        return new StatusReported(null, null, "bron", raw, on(on));
    }

    public static VerdictRecorded verdict(Verdict verdict, FactId report, String on) {
        return new VerdictRecorded(verdict, report, "omdat", on(on));
    }

    public static DeadlineSet deadline(@Nullable String latest, String on) {
        LocalDate last = latest == null ? null : day(latest);
        return new DeadlineSet(
                new Deadline("eind dit jaar", null, last, Deadline.Interpreter.READER, false, null), on(on));
    }

    public static ItemSuperseded superseded(String by, String on) {
        return new ItemSuperseded(Successor.plan(by), on(on));
    }

    public static Ground on(String day) {
        return Ground.stated(day(day));
    }

    /** Without a day of its own; counts from that of the source. */
    public static Ground countsFrom(String day) {
        return new Ground(null, day(day), Basis.INFERRED, null);
    }

    public static Ground undated() {
        return new Ground(null, null, Basis.INFERRED, null);
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
