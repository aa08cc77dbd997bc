package nl.gestand.command.intake.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.gestand.command.intake.opendata.reading.Unreadable;
import nl.gestand.command.item.ItemKind;
import nl.gestand.command.item.ItemState;
import nl.gestand.command.item.Situation;
import nl.gestand.events.Fact;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.Basis;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.item.Recorded;
import org.jspecify.annotations.Nullable;

/** An item as it grows by what a record says: each rule sees what the one before it added. */
final class Growing {

    private final ItemId id;
    private final ItemKind kind;
    private final Situation situation;
    private final List<Recorded<?>> facts;
    private final List<RegisterEvent> added = new ArrayList<>();
    private final List<String> conflicts = new ArrayList<>();

    Growing(ItemState item, Situation situation) {
        this.id = item.id();
        this.kind = item.kind();
        this.situation = situation;
        this.facts = new ArrayList<>(item.facts().all());
    }

    /** A new item, whose registration is added first. */
    static Growing of(ItemId id, ItemKind kind, List<? extends RegisterEvent> registration, Situation situation) {
        Growing item = new Growing(new ItemState(id, kind, ItemFacts.NONE), situation);
        registration.forEach(item::add);
        return item;
    }

    ItemId id() {
        return id;
    }

    Situation situation() {
        return situation;
    }

    ItemState state() {
        return new ItemState(id, kind, new ItemFacts(facts));
    }

    void require(ItemKind expected) {
        if (kind != expected) {
            throw new Unreadable("One of its numbers belongs to the "
                    + kind.name().toLowerCase(java.util.Locale.ROOT) + " " + id + ", which is of another kind.");
        }
    }

    void add(RegisterEvent event) {
        added.add(event);
        facts.add(new Recorded<>(new FactId(id.value(), facts.size()), event, Instant.EPOCH, situation.by()));
    }

    /** Says that a source does not agree with the register, beside the fact that keeps it. */
    void conflict(String detail) {
        conflicts.add(detail);
    }

    List<RegisterEvent> added() {
        return List.copyOf(added);
    }

    List<String> conflicts() {
        return List.copyOf(conflicts);
    }

    /** What the source said of this kind before, retracted or not: a person's correction is not undone by a repetition. */
    <E extends Fact> boolean wasTold(Class<E> type, Evidence source, Predicate<E> which) {
        return facts.stream()
                .map(Recorded::event)
                .filter(type::isInstance)
                .map(type::cast)
                .anyMatch(fact -> source.equals(fact.ground().evidence()) && which.test(fact));
    }

    static Ground on(@Nullable LocalDate day, @Nullable LocalDate countsFrom, Evidence source) {
        return new Ground(day, day == null ? countsFrom : null, Basis.STATED, source);
    }
}
