package nl.gestand.query;

import static nl.gestand.query.Told.countsFrom;
import static nl.gestand.query.Told.on;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.Execution;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemEvent.ItemAssigned;
import nl.gestand.events.item.ItemEvent.ItemDescribed;
import nl.gestand.events.item.ItemEvent.ItemMerged;
import nl.gestand.events.item.ItemEvent.ItemTransferred;
import nl.gestand.events.item.ItemEvent.NumberAssigned;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.item.Verdict;
import nl.gestand.events.letter.LetterId;
import nl.gestand.events.motion.MotionEvent.MotionAdopted;
import nl.gestand.events.motion.MotionEvent.MotionRecorded;
import nl.gestand.events.motion.MotionEvent.MotionRejected;
import nl.gestand.events.number.Citations;

/** Events of some motions drawn from a seed, recorded one second after another; every kind of correction among them. */
public final class MadeUpRegister {

    public static final List<String> MINISTRIES = List.of("JenV", "BZK", "VWS");
    public static final List<String> PEOPLE = List.of("Bikker", "Mutluer", "Van Nispen", "Verkuijlen");
    public static final List<String> WORDS = List.of("herziening", "jeugdzorg", "streefwaarden", "actieplan");
    public static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    public static final int DAYS = 500;

    private static final Instant BEGIN = Instant.parse("2024-07-01T10:00:00Z");

    private final SplittableRandom random;
    private final List<Recorded<?>> events = new ArrayList<>();
    private final Map<String, List<RegisterEvent>> streams = new HashMap<>();
    private final Map<String, String> mergedInto = new HashMap<>();
    private final int items;

    public MadeUpRegister(long seed, int items, int count) {
        this.random = new SplittableRandom(seed);
        this.items = items;
        while (events.size() < count) {
            next(id(random.nextInt(items)));
        }
    }

    /** In order of recording. */
    public List<Recorded<?>> events() {
        return List.copyOf(events);
    }

    /** As {@link Deliveries} delivers it. */
    public static long position(Recorded<?> event) {
        return event.at().getEpochSecond();
    }

    private static String id(int number) {
        return "01890a5d-ac96-774b-bcce-%012d".formatted(number);
    }

    private void next(String item) {
        List<RegisterEvent> known = streams.computeIfAbsent(item, none -> new ArrayList<>());
        if (known.isEmpty()) {
            record(item, recorded());
            return;
        }
        switch (random.nextInt(14)) {
            case 0 ->
                record(item, new NumberAssigned(Citations.readOne("28638-" + (100 + random.nextInt(5_000))), day()));
            case 1, 2 -> record(item, new ItemAssigned(one(MINISTRIES), random.nextBoolean() ? "J&V" : null, day()));
            case 3 -> record(item, new ItemTransferred(one(MINISTRIES), one(MINISTRIES), day()));
            case 4, 5 -> record(item, new MotionAdopted(null, day()));
            case 6 -> record(item, new MotionRejected(null, day()));
            case 7, 8 -> record(item, reported());
            case 9 -> record(item, Told.deadline(text(), text()));
            case 10 -> record(item, new ItemDescribed(title(), List.of(one(PEOPLE)), day()));
            case 11 -> record(item, Told.superseded("28638-" + random.nextInt(5_000), text()));
            case 12 -> retract(item, known);
            default -> merge(item);
        }
    }

    private MotionRecorded recorded() {
        List<String> submitters =
                List.of(one(PEOPLE), one(PEOPLE)).stream().distinct().toList();
        return new MotionRecorded(
                null, title(), "verzoekt " + one(WORDS), submitters, "VAO", "28638", countsFrom(text()));
    }

    private StatusReported reported() {
        Execution execution = Execution.values()[random.nextInt(Execution.values().length)];
        String aspect = random.nextInt(4) == 0 ? one(WORDS) : null;
        Evidence evidence = Evidence.letter(new LetterId(id(900 + random.nextInt(3))), null);
        Ground ground = new Ground(LocalDate.parse(text()), null, Basis.STATED, evidence);
        return new StatusReported(execution, aspect, "zegt " + one(WORDS), null, ground);
    }

    /** What is retracted may be a retraction, a report with a verdict on it, or a half of a merge. */
    private void retract(String item, List<RegisterEvent> known) {
        int which = random.nextInt(known.size());
        if (known.get(which) instanceof StatusReported && random.nextBoolean()) {
            record(item, Told.verdict(Verdict.CONTESTED, new FactId(item, which), text()));
        } else {
            record(item, new FactRetracted(new FactId(item, which), "vergissing"));
            if (known.get(which) instanceof ItemMerged) {
                mergedInto.remove(item);
            }
        }
    }

    private void merge(String item) {
        String other = id(random.nextInt(items));
        if (other.equals(item)
                || mergedInto.containsKey(item)
                || streams.getOrDefault(other, List.of()).isEmpty()
                || leads(other, item)) {
            return;
        }
        record(item, new ItemMerged(new ItemId(other), day()));
        record(other, new TwinAbsorbed(new ItemId(item), day()));
        mergedInto.put(item, other);
    }

    private boolean leads(String from, String to) {
        String next = mergedInto.get(from);
        return next != null && (next.equals(to) || leads(next, to));
    }

    private void record(String item, RegisterEvent event) {
        List<RegisterEvent> stream = streams.computeIfAbsent(item, none -> new ArrayList<>());
        Instant at = BEGIN.plusSeconds(events.size());
        events.add(new Recorded<>(new FactId(item, stream.size()), event, at, Told.LIAISON));
        stream.add(event);
    }

    private String title() {
        return one(WORDS) + " " + one(WORDS);
    }

    private Ground day() {
        return on(text());
    }

    private String text() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS)).toString();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
