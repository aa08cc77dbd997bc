package nl.gestand.command.intake.opendata;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.gestand.command.claim.NewClaims.Holder;
import nl.gestand.command.intake.opendata.IntakeTables.Held;
import nl.gestand.command.intake.opendata.IntakeTables.Row;
import nl.gestand.command.intake.opendata.reading.SourceRecord;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Link;
import nl.gestand.command.intake.opendata.reading.SourceRecord.MotionRecord;
import nl.gestand.command.intake.opendata.reading.SourceRecord.NotTaken;
import nl.gestand.command.intake.opendata.reading.SourceRecord.PromiseRecord;
import nl.gestand.command.intake.opendata.reading.SourceRecord.TextRecord;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Tombstone;
import nl.gestand.command.intake.opendata.reading.Unreadable;
import nl.gestand.command.item.ItemKind;
import nl.gestand.command.item.Situation;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.number.ItemNumber;
import org.jspecify.annotations.Nullable;

/** Works through the records of a page, in order. */
final class PageWork {

    /** Lets an item of the register take something, in the running command. */
    interface Takers {
        Growing take(ItemId item, Taking taking);
    }

    private final Known known;
    private final Situation situation;
    private final Takers registered;
    private final Map<ItemId, Growing> drafts = new LinkedHashMap<>();
    private final Tally tally = new Tally();
    private final Changes changes = new Changes();
    private int events;
    private int records;

    PageWork(Known known, Situation situation, Takers registered) {
        this.known = known;
        this.situation = situation;
        this.registered = registered;
    }

    void take(Incoming incoming) {
        records++;
        try {
            switch (incoming.record()) {
                case null -> quarantine(incoming);
                case NotTaken other -> tally.skipped(incoming, other.reason());
                case Tombstone gone -> remove(incoming, gone);
                case SourceRecord record when isTaken(incoming) -> tally.changedOr(true);
                case MotionRecord motion -> motion(incoming, motion);
                case PromiseRecord promise -> promise(incoming, promise);
                case TextRecord text -> text(incoming, text);
            }
        } catch (Unreadable unfit) {
            quarantine(incoming.refused(String.valueOf(unfit.getMessage())));
        }
    }

    /** It says what it said before, or is older than what was taken in. */
    private boolean isTaken(Incoming incoming) {
        Row row = known.row(incoming.id());
        if (row == null) {
            return false;
        }
        return Known.isSame(incoming, row)
                || row.isAfter(Objects.requireNonNull(incoming.record()).origin());
    }

    private void quarantine(Incoming incoming) {
        tally.quarantined(incoming);
        changes.quarantine(incoming);
    }

    private void remove(Incoming incoming, Tombstone gone) {
        ItemId item = known.itemOf(incoming.id());
        if (item != null && !Known.isSame(incoming, known.row(incoming.id()))) {
            String name = Objects.requireNonNull(known.row(incoming.id())).sourceName();
            Evidence source = Evidence.record(name);
            grow(item, growing -> Sources.removed(growing, source, gone.origin().seenOn()));
            took(incoming, item, name);
        }
        tally.removed(incoming, item == null ? null : item.value());
    }

    private void motion(Incoming incoming, MotionRecord motion) {
        TakingMotion taking = new TakingMotion(motion);
        ItemId item = itemFor(incoming, motion.numbers());
        ItemId taken = item == null
                ? open(incoming, ItemKind.MOTION, taking.registration(situation), taking)
                : change(incoming, item, taking);
        arrived(incoming, taken, motion.numbers());
        String source = motion.origin().name();
        for (ItemNumber replaced : motion.replaces()) {
            Waiting fact = Waiting.replaced(
                    source, taken, motion.tabledOn(), motion.origin().seenOn());
            settleOrWait(incoming, fact, replaced.canonical(), known.itemOf(replaced));
        }
    }

    private void promise(Incoming incoming, PromiseRecord promise) {
        TakingPromise taking = new TakingPromise(promise);
        ItemId item = itemFor(incoming, promise.numbers());
        ItemId taken = item == null
                ? open(incoming, ItemKind.COMMITMENT, taking.registration(situation), taking)
                : change(incoming, item, taking);
        arrived(incoming, taken, promise.numbers());
        for (Link link : promise.links()) {
            ItemNumber number = link.number();
            ItemId other = known.itemOf(link.id());
            other = other == null && number != null ? known.itemOf(number) : other;
            Waiting fact = Waiting.related(
                    promise.origin().name(),
                    link.relation(),
                    taken,
                    promise.origin().seenOn());
            settleOrWait(incoming, fact, number == null ? link.id() : number.canonical(), other);
        }
    }

    private void text(Incoming incoming, TextRecord text) {
        ItemId item = known.itemOf(text.number());
        if (item == null && known.holder(text.number()) != null) {
            throw new Unreadable("The number " + text.number().canonical() + " belongs to a letter.");
        }
        if (item == null) {
            changes.await(text.number().canonical(), Waiting.text(text));
            tally.waiting(incoming, text.number().canonical());
            took(incoming, null, text.origin().name());
            tally.changedOr(true);
        } else {
            change(incoming, item, new TakingText(text));
            took(incoming, item, text.origin().name());
        }
    }

    /** The item that the record is about; null where it is not in the register yet. */
    private @Nullable ItemId itemFor(Incoming incoming, List<ItemNumber> numbers) {
        Set<ItemId> found = new LinkedHashSet<>();
        ItemId before = known.itemOf(incoming.id());
        if (before != null) {
            found.add(before);
        }
        for (ItemNumber number : numbers) {
            Holder holder = known.holder(number);
            if (holder != null && !holder.isItem()) {
                throw new Unreadable(
                        "The number " + number.canonical() + " belongs to the letter " + holder.id() + ".");
            }
            if (holder != null) {
                found.add(new ItemId(holder.id()));
            }
        }
        if (found.size() > 1) {
            throw new Unreadable("Its numbers belong to different items, " + found + ": merge these first.");
        }
        return found.isEmpty() ? null : found.iterator().next();
    }

    private ItemId open(Incoming incoming, ItemKind kind, List<RegisterEvent> registration, Taking taking) {
        ItemId id = new ItemId(UuidCreator.getTimeOrderedEpoch().toString());
        Growing draft = Growing.of(id, kind, registration, situation);
        taking.on(draft);
        drafts.put(id, draft);
        tally.added();
        tally.conflicts(incoming, id.value(), draft.conflicts());
        return id;
    }

    private ItemId change(Incoming incoming, ItemId item, Taking taking) {
        Growth growth = grow(item, taking);
        tally.changedOr(growth.added() == 0);
        tally.conflicts(incoming, item.value(), growth.conflicts());
        return item;
    }

    /** What a record added to an item. */
    private record Growth(int added, List<String> conflicts) {}

    private Growth grow(ItemId item, Taking taking) {
        Growing draft = drafts.get(item);
        if (draft == null) {
            Growing grown = registered.take(item, taking);
            events += grown.added().size();
            return new Growth(grown.added().size(), grown.conflicts());
        }
        int before = draft.added().size();
        int conflicts = draft.conflicts().size();
        taking.on(draft);
        return new Growth(
                draft.added().size() - before,
                draft.conflicts().subList(conflicts, draft.conflicts().size()));
    }

    private void arrived(Incoming incoming, ItemId item, List<ItemNumber> numbers) {
        known.hold(numbers, item);
        took(incoming, item, Objects.requireNonNull(incoming.record()).origin().name());
        List<String> names = new ArrayList<>(List.of(incoming.id()));
        numbers.forEach(number -> names.add(number.canonical()));
        for (Held held : known.settle(names)) {
            changes.settled(held);
            settle(incoming, held.fact(), item);
        }
        for (Waiting fact : changes.awaited(names)) {
            settle(incoming, fact, item);
        }
    }

    private void settleOrWait(Incoming incoming, Waiting fact, String awaited, @Nullable ItemId other) {
        if (other != null) {
            settle(incoming, fact, other);
        } else {
            changes.await(awaited, fact);
            tally.waiting(incoming, awaited);
        }
    }

    private void settle(Incoming incoming, Waiting fact, ItemId awaited) {
        ItemId onto = fact.onto(awaited);
        if (fact.replacedBy() != null && awaited.equals(fact.replacedBy())) {
            return;
        }
        Growth growth = grow(onto, fact.taking(awaited));
        tally.conflicts(incoming, onto.value(), growth.conflicts());
    }

    private void took(Incoming incoming, @Nullable ItemId item, String sourceName) {
        SourceRecord record = Objects.requireNonNull(incoming.record());
        Row row = new Row(
                incoming.id(),
                item == null ? null : item.value(),
                incoming.digest(),
                record.origin().changedAt(),
                sourceName);
        changes.row(row, known.row(incoming.id()) == null);
        known.remember(row);
    }

    Collection<Growing> drafts() {
        return drafts.values();
    }

    void keep(IntakeTables tables) {
        changes.keep(tables);
    }

    PageAnswer answer() {
        int appended =
                drafts.values().stream().mapToInt(draft -> draft.added().size()).sum();
        return tally.answer(records, events + appended);
    }
}
