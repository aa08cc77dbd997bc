package nl.gestand.command.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.ItemEvent;
import nl.gestand.events.item.ItemEvent.DeadlineSet;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemEvent.ItemAssigned;
import nl.gestand.events.item.ItemEvent.ItemDescribed;
import nl.gestand.events.item.ItemEvent.ItemMerged;
import nl.gestand.events.item.ItemEvent.ItemRelated;
import nl.gestand.events.item.ItemEvent.ItemSuperseded;
import nl.gestand.events.item.ItemEvent.ItemTransferred;
import nl.gestand.events.item.ItemEvent.NumberAssigned;
import nl.gestand.events.item.ItemEvent.ReminderSent;
import nl.gestand.events.item.ItemEvent.RemovedAtSource;
import nl.gestand.events.item.ItemEvent.SourceValueKept;
import nl.gestand.events.item.ItemEvent.StatusReported;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.events.item.ItemEvent.VerdictRecorded;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.item.Recorder;
import nl.gestand.events.item.Successor;
import nl.gestand.events.number.ItemNumber;
import nl.gestand.events.store.BesideEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The claims in the event database, on the connection of the running transaction. */
@Component
class JdbcClaims implements Claims {

    private static final List<String> RESPONSIBLE = List.of("item_id", "ministry", "committee");

    private final JdbcClient jdbc;
    private final BesideEvents beside;
    private final NumberClaims numbers;

    JdbcClaims(JdbcClient jdbc, BesideEvents beside, NumberClaims numbers) {
        this.jdbc = jdbc;
        this.beside = beside;
        this.numbers = numbers;
    }

    @Override
    public void settle(ItemId item, FactId fact, RegisterEvent event, ItemFacts before) {
        if (event instanceof ItemEvent onItem) {
            settle(item, fact, onItem, before);
        }
    }

    private void settle(ItemId item, FactId fact, ItemEvent event, ItemFacts before) {
        switch (event) {
            case NumberAssigned assigned -> assign(item, assigned.number());
            case ItemAssigned assigned -> responsible(item, before, after(fact, event, before));
            case ItemTransferred transferred -> responsible(item, before, after(fact, event, before));
            case ItemSuperseded superseded -> supersede(item, fact, superseded);
            case ItemMerged merged -> merge(item, merged.into());
            case FactRetracted retraction -> {
                beside.flush();
                before.find(retraction.fact()).ifPresent(gone -> giveBack(item, gone, before));
                responsible(item, before, after(fact, event, before));
            }
            case DeadlineSet own -> {}
            case StatusReported own -> {}
            case VerdictRecorded own -> {}
            case ReminderSent own -> {}
            case ItemRelated own -> {}
            case TwinAbsorbed own -> {}
            case ItemDescribed own -> {}
            case SourceValueKept own -> {}
            case RemovedAtSource own -> {}
        }
    }

    private void giveBack(ItemId item, Recorded<?> gone, ItemFacts before) {
        switch (gone.event()) {
            case NumberAssigned assigned -> {
                boolean only = before.standing(NumberAssigned.class).stream()
                        .noneMatch(other -> !other.id().equals(gone.id())
                                && other.event().number().equals(assigned.number()));
                if (only) {
                    numbers.giveBack(assigned.number(), item.value());
                }
            }
            case ItemSuperseded superseded ->
                jdbc.sql("delete from supersession where fact_id = ?")
                        .param(gone.id().toString())
                        .update();
            case ItemMerged merged ->
                jdbc.sql("delete from merged_item where item_id = ?")
                        .param(item.value())
                        .update();
            case FactRetracted again ->
                before.find(again.fact()).ifPresent(back -> settle(item, back.id(), back.event(), before));
            default -> {}
        }
    }

    private void assign(ItemId item, ItemNumber number) {
        numbers.take(number, item.value(), NumberClaims.ITEM);
        beside.ask(
                successions -> {
                    if (successions > 0) {
                        lock();
                        requireNoCircle(item.value(), numbers.goingOnIn(item.value()));
                    }
                },
                "select count(*) from supersession where successor = ?",
                number.canonical());
    }

    private static ItemFacts after(FactId fact, RegisterEvent event, ItemFacts before) {
        return before.with(new Recorded<>(fact, event, Instant.EPOCH, new Recorder("", "", null)));
    }

    private void responsible(ItemId item, ItemFacts before, ItemFacts after) {
        Optional<String> ministry = after.ministry(LocalDate.MAX);
        Optional<String> committee = after.committee(LocalDate.MAX);
        if (!ministry.equals(before.ministry(LocalDate.MAX)) || !committee.equals(before.committee(LocalDate.MAX))) {
            beside.put("responsible", RESPONSIBLE, item.value(), ministry.orElse(null), committee.orElse(null));
        }
    }

    private void merge(ItemId item, ItemId into) {
        beside.flush();
        lock();
        jdbc.sql("insert into merged_item (item_id, into_id) values (?, ?)")
                .params(item.value(), into.value())
                .update();
        requireNoCircle(into.value(), numbers.goingOnIn(into.value()));
    }

    private void supersede(ItemId item, FactId fact, ItemSuperseded superseded) {
        beside.flush();
        Successor by = superseded.by();
        if (by.number() != null) {
            numbers.awaitRegistration(by.number());
        }
        // a plan is superseded by nothing in the register, so it closes no circle
        String successor = by.item() != null ? by.item().value() : canonical(by.number());
        if (successor == null) {
            return;
        }
        lock();
        jdbc.sql("insert into supersession (fact_id, item_id, successor) values (?, ?, ?)")
                .params(fact.toString(), item.value(), successor)
                .update();
        requireNoCircle(item.value(), numbers.goingOnIn(item.value()));
    }

    private static @Nullable String canonical(@Nullable ItemNumber number) {
        return number == null ? null : number.canonical();
    }

    private void requireNoCircle(String from, String start) {
        Set<String> seen = new HashSet<>();
        Set<String> ahead = successors(start);
        while (!ahead.isEmpty()) {
            if (ahead.contains(start)) {
                throw new Refused(
                        Reason.CIRCULAR_SUPERSESSION,
                        "This would close a circle: what supersedes the item is superseded by it.",
                        "item",
                        from);
            }
            seen.addAll(ahead);
            Set<String> next = new HashSet<>();
            ahead.forEach(item -> next.addAll(successors(item)));
            next.removeAll(seen);
            ahead = next;
        }
    }

    private Set<String> successors(String item) {
        Set<String> items = new HashSet<>();
        for (String part : numbers.allThatGoOnIn(item)) {
            jdbc
                    .sql("select successor from supersession where item_id = ?")
                    .param(part)
                    .query(String.class)
                    .list()
                    .stream()
                    .flatMap(Stream::ofNullable)
                    .forEach(name -> items.add(numbers.holder(name).orElseGet(() -> numbers.goingOnIn(name))));
        }
        return items;
    }

    private void lock() {
        jdbc.sql("select name from claim_lock where name = 'supersession' for update")
                .query(String.class)
                .single();
    }
}
