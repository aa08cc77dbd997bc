package nl.gestand.query.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gestand.access.SignedIn;
import nl.gestand.events.FactId;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.query.evidence.Letters;
import nl.gestand.query.fold.EventText;
import org.jspecify.annotations.Nullable;

/** What was known of one item at two positions in the log, and the events between them; pure. */
public final class ItemDifference {

    private final Item item;
    private final Between between;
    private final List<Course.Step> steps;
    private final ItemFacts before;
    private final ItemFacts after;

    private ItemDifference(Item item, Between between, List<Course.Step> steps, ItemFacts before, ItemFacts after) {
        this.item = item;
        this.between = between;
        this.steps = steps;
        this.before = before;
        this.after = after;
    }

    /** Empty where no event between the positions was recorded on the item, or on a twin while it was in force. */
    static Optional<ItemDifference> of(Item item, Between between) {
        ItemFacts before = ItemFacts.NONE;
        List<Course.Step> steps = new ArrayList<>();
        for (Course.Step step : Course.of(item)) {
            long position = step.event().position();
            if (step.subject().equals(item.id()) && position <= between.to()) {
                if (position <= between.from()) {
                    before = step.after();
                } else {
                    steps.add(step);
                }
            }
        }
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new ItemDifference(
                        item, between, steps, before, steps.getLast().after()));
    }

    /** A motion or a commitment. */
    public ItemKind kind() {
        return founding(after).kind();
    }

    /** The ministries that were responsible by either state. */
    public Set<String> ministries() {
        return either(facts -> facts.ministry(between.day()).stream());
    }

    /** The committees that followed the item by either state. */
    public Set<String> committees() {
        return either(facts -> facts.committee(between.day()).stream());
    }

    /** The dossiers that the item was in by either state, and those that these are part of. */
    public Set<String> dossiers() {
        return either(facts -> {
            String dossier = founding(facts).dossier();
            return dossier == null ? Stream.empty() : Dossiers.within(dossier).stream();
        });
    }

    List<FactChange> changes() {
        return state(after).changesFrom(state(before));
    }

    /** @param reader who asks, on the given day of today */
    ItemChanges answer(Letters letters, @Nullable SignedIn reader, LocalDate today) {
        boolean named = Author.isShownTo(reader, item.inForce().facts(), today);
        Founding founding = founding(after);
        Map<String, String> causes = causes();
        return new ItemChanges(
                item.id(),
                founding.kind().word(),
                before.all().isEmpty() ? "new" : "changed",
                founding.number(),
                founding.title(),
                changes().stream()
                        .map(change -> ItemChanges.Change.of(change, causes.get(change.fact())))
                        .toList(),
                retracted(),
                steps.stream()
                        .map(step -> EventAnswer.of(step.event(), letters, named))
                        .toList());
    }

    /** By fact, the last event that gave it another value. */
    private Map<String, String> causes() {
        Map<String, String> causes = new HashMap<>();
        LastState last = new LastState();
        for (Course.Step step : steps) {
            String id = step.event().recorded().id().toString();
            last.changes(step, between.day()).forEach(change -> causes.put(change.fact(), id));
        }
        return causes;
    }

    private List<ItemChanges.Retracted> retracted() {
        Set<FactId> already = before.retracted();
        Set<FactId> gone = after.retracted();
        List<ItemChanges.Retracted> retracted = new ArrayList<>();
        for (Recorded<?> recorded : after.all()) {
            if (recorded.event() instanceof FactRetracted retraction
                    && !gone.contains(recorded.id())
                    && !already.contains(retraction.fact())) {
                after.find(retraction.fact())
                        .ifPresent(fact -> retracted.add(new ItemChanges.Retracted(
                                fact.id().toString(),
                                EventText.name(fact.event()),
                                Summary.of(fact.event()),
                                retraction.reason(),
                                recorded.id().toString())));
            }
        }
        return retracted;
    }

    private Set<String> either(Function<ItemFacts, Stream<String>> values) {
        return Stream.of(before, after).flatMap(values).collect(Collectors.toSet());
    }

    private Founding founding(ItemFacts facts) {
        return Founding.of(item.id(), facts);
    }

    private FactValues state(ItemFacts facts) {
        return ItemState.on(between.day(), item.id(), facts);
    }
}
