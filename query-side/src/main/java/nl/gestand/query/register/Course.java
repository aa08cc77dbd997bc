package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.gestand.events.Fact;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.query.fold.KeptEvent;

/**
 * What was known of an item after each of its events, in the order of the log. The events of a twin change the twin until it
 * is absorbed; from then on, and with all that was known of it, they change the item.
 */
final class Course {

    /**
     * One event, and the facts before and after it of the item that it changed.
     *
     * @param subject the item itself, or the twin while that stood alone
     */
    record Step(String subject, KeptEvent event, ItemFacts before, ItemFacts after) {

        /** A day on which its effect is seen: the day given, or that from which it counts, where that is later. */
        LocalDate seenOn(LocalDate day) {
            LocalDate since = since(event.recorded().event());
            return since.isAfter(day) ? since : day;
        }

        /** A retraction has no day of its own; it shows where what it takes back counted. */
        private LocalDate since(RegisterEvent said) {
            if (said instanceof FactRetracted retraction) {
                return before.find(retraction.fact())
                        .map(fact -> since(fact.event()))
                        .orElse(LocalDate.MIN);
            }
            LocalDate since = said instanceof Fact fact ? fact.ground().since() : null;
            return since == null ? LocalDate.MIN : since;
        }
    }

    private record Told(String twin, KeptEvent event) {}

    private static final Comparator<Told> IN_ORDER = Comparator.<Told>comparingLong(
                    told -> told.event().position())
            .thenComparing(told -> told.event().recorded().at());

    private final String id;
    private final Map<String, ItemFacts> alone = new HashMap<>();
    private final Set<String> inForceOn = new LinkedHashSet<>();
    private ItemFacts inForce = ItemFacts.NONE;

    private Course(String id) {
        this.id = id;
        this.inForceOn.add(id);
    }

    /** With the events of all items that it absorbed at some time, the undone merges included. */
    static List<Step> of(Item item) {
        Stream<Told> own = item.own().events().stream().map(event -> new Told(item.id(), event));
        Stream<Told> others = item.absorbed().stream()
                .flatMap(twin -> twin.events().events().stream().map(event -> new Told(twin.id(), event)));
        Course course = new Course(item.id());
        List<Step> steps = new ArrayList<>();
        Stream.concat(own, others).sorted(IN_ORDER).forEach(told -> steps.add(course.next(told.twin(), told.event())));
        return steps;
    }

    private Step next(String twin, KeptEvent event) {
        boolean joined = inForceOn.contains(twin);
        ItemFacts before = joined ? inForce : facts(twin);
        alone.put(twin, with(facts(twin), event.recorded()));
        if (joined && mayMoveTwins(event.recorded().event())) {
            together();
        } else if (joined) {
            inForce = with(inForce, event.recorded());
        }
        return new Step(joined ? id : twin, event, before, joined ? inForce : facts(twin));
    }

    private void together() {
        inForceOn.clear();
        inForce = ItemFacts.NONE;
        join(id);
    }

    /** With its twins, and theirs. */
    private void join(String stream) {
        if (inForceOn.add(stream)) {
            inForce = inForce.together(facts(stream));
            facts(stream)
                    .standing(TwinAbsorbed.class)
                    .forEach(absorbed -> join(absorbed.event().twin().value()));
        }
    }

    private ItemFacts facts(String twin) {
        return alone.getOrDefault(twin, ItemFacts.NONE);
    }

    private static boolean mayMoveTwins(RegisterEvent event) {
        return event instanceof TwinAbsorbed || event instanceof FactRetracted;
    }

    /** In order of recording, which between two streams need not be that of the log. */
    private static ItemFacts with(ItemFacts facts, Recorded<?> next) {
        boolean inOrder = facts.all().isEmpty() || !facts.all().getLast().at().isAfter(next.at());
        return inOrder ? facts.with(next) : facts.together(new ItemFacts(List.of(next)));
    }
}
