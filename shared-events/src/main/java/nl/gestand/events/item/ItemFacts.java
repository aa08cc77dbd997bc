package nl.gestand.events.item;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.gestand.events.Fact;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.ItemEvent.DeadlineSet;
import nl.gestand.events.item.ItemEvent.ItemSuperseded;
import nl.gestand.events.item.ItemEvent.NumberAssigned;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.events.item.ItemEvent.VerdictRecorded;
import nl.gestand.events.motion.MotionEvent.OutcomeReached;
import nl.gestand.events.number.ItemNumber;
import org.jspecify.annotations.Nullable;

/**
 * All that is recorded on one item, in order of recording, and which of it is in force on a day. The decisions and the
 * views ask the same questions here, so that they cannot disagree.
 */
public final class ItemFacts {

    /** A day begins and ends where the Chamber sits. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public static final ItemFacts NONE = new ItemFacts(List.of());

    private final FactLog log;

    public ItemFacts(List<Recorded<?>> all) {
        this(FactLog.of(all));
    }

    private ItemFacts(FactLog log) {
        this.log = log;
    }

    /** In order of recording. */
    public List<Recorded<?>> all() {
        return log.all();
    }

    /** These and one more; its cost does not grow with the number of facts, unless it retracts one. */
    public ItemFacts with(Recorded<?> recorded) {
        return new ItemFacts(log.with(recorded));
    }

    /** These facts and those of the item's twin, in order of recording. */
    public ItemFacts together(ItemFacts twin) {
        Comparator<Recorded<?>> inOrder = Comparator.comparing(recorded -> recorded.at());
        return new ItemFacts(Stream.concat(all().stream(), twin.all().stream())
                .sorted(inOrder)
                .toList());
    }

    public Optional<Recorded<?>> find(FactId id) {
        return all().stream().filter(recorded -> recorded.id().equals(id)).findFirst();
    }

    /** The ids of the facts that are retracted; a retraction may itself be retracted. */
    public Set<FactId> retracted() {
        return log.retracted();
    }

    /** The facts of a kind that were not retracted, in order of recording. */
    public <E extends RegisterEvent> List<Recorded<E>> standing(Class<E> kind) {
        return log.standing(kind);
    }

    /** The fact of a kind that is in force on a day: the one with the latest day not after it, ties by recording. */
    public <E extends Fact> Optional<Recorded<E>> latest(Class<E> kind, LocalDate day, Predicate<E> which) {
        return log.latest(kind, day, which);
    }

    /**
     * The outcome in force on a day; one that ends the Chamber's business outranks one that does not, and one whose own
     * day is known outranks what a later source says without it.
     */
    public Optional<Recorded<OutcomeReached>> outcome(LocalDate day) {
        return latest(
                        OutcomeReached.class,
                        day,
                        reached ->
                                reached.outcome().isFinal() && reached.ground().on() != null)
                .or(() -> latest(
                        OutcomeReached.class, day, reached -> reached.outcome().isFinal()))
                .or(() -> latest(OutcomeReached.class, day, reached -> true));
    }

    /** The ministry's report on the whole item that is in force on a day. */
    public Optional<Recorded<StatusReported>> report(LocalDate day) {
        return latest(StatusReported.class, day, report -> report.aspect() == null);
    }

    /** The committee's verdict on the report in force on a day; a new report resets it to none. */
    public Optional<Recorded<VerdictRecorded>> verdict(LocalDate day) {
        return report(day)
                .flatMap(report -> latest(
                        VerdictRecorded.class, day, verdict -> verdict.report().equals(report.id())));
    }

    public Optional<Recorded<DeadlineSet>> deadline(LocalDate day) {
        return latest(DeadlineSet.class, day, set -> true);
    }

    public Optional<Recorded<ItemSuperseded>> supersession(LocalDate day) {
        return latest(ItemSuperseded.class, day, superseded -> true);
    }

    /** The usual abbreviation of the ministry that is responsible on a day. */
    public Optional<String> ministry(LocalDate day) {
        return latestOwnFirst(Fact.class, day, fact -> ministryOf(fact) != null).map(fact -> ministryOf(fact.event()));
    }

    /** The usual abbreviation of the committee that follows the item on a day. */
    public Optional<String> committee(LocalDate day) {
        return latestOwnFirst(ItemEvent.ItemAssigned.class, day, assigned -> assigned.committee() != null)
                .map(fact -> fact.event().committee());
    }

    /** As {@link #latest}; who is responsible does not change by absorbing a twin, only by a fact on the item itself. */
    private <E extends Fact> Optional<Recorded<E>> latestOwnFirst(Class<E> kind, LocalDate day, Predicate<E> which) {
        Set<String> twins = new HashSet<>();
        standing(TwinAbsorbed.class)
                .forEach(absorbed -> twins.add(absorbed.event().twin().value()));
        if (twins.isEmpty()) {
            return latest(kind, day, which);
        }
        List<Recorded<?>> own = all().stream()
                .filter(recorded -> !twins.contains(recorded.id().stream()))
                .toList();
        return new ItemFacts(own).latest(kind, day, which).or(() -> latest(kind, day, which));
    }

    public List<ItemNumber> numbers() {
        return standing(NumberAssigned.class).stream()
                .map(fact -> fact.event().number())
                .distinct()
                .toList();
    }

    /** The first day on which the item exists: that of its earliest dated fact, else the day of recording. */
    public LocalDate existsFrom() {
        return dates().findFirst()
                .orElseGet(() -> all().isEmpty()
                        ? LocalDate.MAX
                        : all().getFirst().at().atZone(ZONE).toLocalDate());
    }

    /** The days on which something about the item can change, earliest first. */
    public SortedSet<LocalDate> turningDays() {
        SortedSet<LocalDate> days = new TreeSet<>(dates().toList());
        days.add(existsFrom());
        standing(DeadlineSet.class).stream()
                .map(fact -> fact.event().deadline().latest())
                .filter(Objects::nonNull)
                .forEach(latest -> days.add(latest.plusDays(1)));
        return days.tailSet(existsFrom());
    }

    private Stream<LocalDate> dates() {
        return standing(Fact.class).stream()
                .flatMap(fact -> Stream.ofNullable(fact.event().ground().since()))
                .sorted();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ItemFacts facts && all().equals(facts.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return "ItemFacts" + all();
    }

    private static @Nullable String ministryOf(Fact fact) {
        return switch (fact) {
            case ItemEvent.ItemAssigned assigned -> assigned.ministry();
            case ItemEvent.ItemTransferred transferred -> transferred.to();
            default -> null;
        };
    }
}
