package nl.gestand.command.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.gestand.command.Refusal.Reason;
import nl.gestand.command.Refused;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemEvent.ItemAssigned;
import nl.gestand.events.item.ItemEvent.ItemMerged;
import nl.gestand.events.item.ItemEvent.ItemSuperseded;
import nl.gestand.events.item.ItemEvent.ItemTransferred;
import nl.gestand.events.item.ItemEvent.NumberAssigned;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.item.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The claims in the event database, on the connection of the running transaction. */
@Component
class JdbcClaims implements Claims {

    private final JdbcClient jdbc;
    private final NumberClaims numbers;

    JdbcClaims(JdbcClient jdbc, NumberClaims numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    @Override
    public void settle(ItemId item, FactId fact, RegisterEvent event, ItemFacts before) {
        switch (event) {
            case NumberAssigned assigned -> numbers.take(assigned.number(), item.value(), NumberClaims.ITEM);
            case ItemAssigned assigned -> responsible(item, assigned.ministry(), assigned.committee());
            case ItemTransferred transferred -> responsible(item, transferred.to(), null);
            case ItemSuperseded superseded -> supersede(item, fact, superseded);
            case ItemMerged merged -> merge(item, merged.into());
            case FactRetracted retraction ->
                before.find(retraction.fact()).ifPresent(gone -> giveBack(item, gone, before));
            default -> {}
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

    private void responsible(ItemId item, @Nullable String ministry, @Nullable String committee) {
        int known = jdbc.sql(
                        "update responsible set ministry = coalesce(?, ministry), committee = coalesce(?, committee)"
                                + " where item_id = ?")
                .param(ministry)
                .param(committee)
                .param(item.value())
                .update();
        if (known == 0) {
            jdbc.sql("insert into responsible (item_id, ministry, committee) values (?, ?, ?)")
                    .param(item.value())
                    .param(ministry)
                    .param(committee)
                    .update();
        }
    }

    private void merge(ItemId item, ItemId into) {
        lock();
        jdbc.sql("insert into merged_item (item_id, into_id) values (?, ?)")
                .params(item.value(), into.value())
                .update();
        requireNoCircle(into.value(), goingOnIn(into.value()));
    }

    private void supersede(ItemId item, FactId fact, ItemSuperseded superseded) {
        lock();
        String successor = successor(superseded);
        jdbc.sql("insert into supersession (fact_id, item_id, successor) values (?, ?, ?)")
                .params(fact.toString(), item.value(), successor)
                .update();
        requireNoCircle(item.value(), goingOnIn(item.value()));
    }

    private static String successor(ItemSuperseded superseded) {
        if (superseded.by().item() != null) {
            return superseded.by().item().value();
        }
        return superseded.by().number() != null
                ? superseded.by().number().canonical()
                : "plan:" + superseded.by().plan();
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
        List<@Nullable String> named = jdbc.sql(
                        "select s.successor from supersession s left join merged_item m on m.item_id = s.item_id"
                                + " where s.item_id = ? or m.into_id = ?")
                .params(item, item)
                .query(String.class)
                .list();
        Set<String> items = new HashSet<>();
        named.stream()
                .flatMap(Stream::ofNullable)
                .forEach(name -> items.add(goingOnIn(numbers.holder(name).orElse(name))));
        return items;
    }

    private String goingOnIn(String item) {
        return jdbc.sql("select into_id from merged_item where item_id = ?")
                .param(item)
                .query(String.class)
                .optional()
                .map(this::goingOnIn)
                .orElse(item);
    }

    private void lock() {
        jdbc.sql("select name from claim_lock where name = 'supersession' for update")
                .query(String.class)
                .single();
    }
}
