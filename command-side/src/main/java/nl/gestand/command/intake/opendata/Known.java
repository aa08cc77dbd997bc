package nl.gestand.command.intake.opendata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.gestand.command.claim.NewClaims;
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
import nl.gestand.events.item.ItemId;
import nl.gestand.events.number.ItemNumber;
import org.jspecify.annotations.Nullable;

/** What the register knows of everything that a page names, and what the page itself brought so far. */
final class Known {

    private final Map<String, Row> rows;
    private final Map<String, Holder> holders;
    private final Map<String, List<Held>> waiting = new HashMap<>();

    private Known(Map<String, Row> rows, Map<String, Holder> holders, List<Held> held) {
        this.rows = rows;
        this.holders = holders;
        held.forEach(each -> waiting.computeIfAbsent(each.awaited(), none -> new ArrayList<>())
                .add(each));
    }

    static Known lookUp(List<Incoming> page, IntakeTables tables, NewClaims claims) {
        Set<String> ids = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (Incoming incoming : page) {
            ids.add(incoming.id());
            SourceRecord record = incoming.record();
            if (record != null) {
                names(record, ids, named);
            }
        }
        Map<String, Row> rows = tables.rows(ids);
        // a page that brings nothing new needs to know no more
        boolean allSame = page.stream().allMatch(incoming -> isSame(incoming, rows.get(incoming.id())));
        if (allSame) {
            return new Known(rows, Map.of(), List.of());
        }
        Set<String> awaited = new HashSet<>(ids);
        awaited.addAll(named);
        return new Known(rows, claims.holders(named), tables.waiting(awaited));
    }

    private static void names(SourceRecord record, Set<String> ids, Set<String> named) {
        switch (record) {
            case MotionRecord motion -> {
                motion.numbers().forEach(number -> named.add(number.canonical()));
                motion.replaces().forEach(number -> named.add(number.canonical()));
            }
            case PromiseRecord promise -> {
                promise.numbers().forEach(number -> named.add(number.canonical()));
                for (Link link : promise.links()) {
                    ids.add(link.id());
                    if (link.number() != null) {
                        named.add(link.number().canonical());
                    }
                }
            }
            case TextRecord text -> named.add(text.number().canonical());
            case Tombstone gone -> {}
            case NotTaken other -> {}
        }
    }

    static boolean isSame(Incoming incoming, @Nullable Row row) {
        return row != null && incoming.record() != null && row.digest().equals(incoming.digest());
    }

    @Nullable
    Row row(String id) {
        return rows.get(id);
    }

    void remember(Row row) {
        rows.put(row.id(), row);
    }

    /** The item or letter that holds a number; null where nobody does. */
    @Nullable
    Holder holder(ItemNumber number) {
        return holders.get(number.canonical());
    }

    void hold(List<ItemNumber> numbers, ItemId item) {
        numbers.forEach(number -> holders.put(number.canonical(), new Holder(item.value(), true)));
    }

    /** The item that a record became; null where it is not there. */
    @Nullable
    ItemId itemOf(String recordId) {
        Row row = rows.get(recordId);
        return row == null || row.item() == null ? null : new ItemId(Objects.requireNonNull(row.item()));
    }

    /** The item that a number belongs to; null where it is no item's. */
    @Nullable
    ItemId itemOf(ItemNumber number) {
        Holder holder = holder(number);
        return holder == null || !holder.isItem() ? null : new ItemId(holder.id());
    }

    /** What waits under these, once. */
    List<Held> settle(List<String> awaited) {
        List<Held> held = new ArrayList<>();
        for (String each : awaited) {
            List<Held> found = waiting.remove(each);
            held.addAll(found == null ? List.of() : found);
        }
        return held;
    }
}
