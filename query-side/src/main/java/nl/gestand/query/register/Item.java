package nl.gestand.query.register;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gestand.events.item.ItemEvent.ItemMerged;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.query.fold.EventLog;
import nl.gestand.query.fold.KeptEvent;

/**
 * What an item's document is derived from; a pure fold. As of a position in the log it is the same fold over what was
 * recorded up to there.
 *
 * @param id of the item and of its stream
 * @param own its own events
 * @param absorbed those of the items that were merged into it, or into one of these, at some time; by id
 */
record Item(String id, EventLog own, List<Twin> absorbed) {

    /** Another item's own events. */
    record Twin(String id, EventLog events) {}

    private static final Comparator<KeptEvent> BY_RECORDING =
            Comparator.comparing(event -> event.recorded().at());

    Item {
        absorbed = List.copyOf(absorbed);
    }

    static Item unknown(String id) {
        return new Item(id, EventLog.NONE, List.of());
    }

    /** From the streams of events themselves: its own, and those of all that were merged into it at some time. */
    static Item of(String id, Function<String, EventLog> streams) {
        SortedMap<String, Twin> twins = new TreeMap<>();
        collect(id, streams, twins);
        twins.remove(id);
        return new Item(id, streams.apply(id), List.copyOf(twins.values()));
    }

    /** Whether anything of it is recorded. */
    boolean isKnown() {
        return !own.events().isEmpty();
    }

    /** @throws IllegalStateException where an earlier event of the item is missing */
    Item with(KeptEvent event) {
        return new Item(id, own.with(event), absorbed);
    }

    /**
     * As the register knew it at a position in its log: with the events up to there, and only the merges that were known;
     * unknown where nothing of it was recorded yet.
     */
    Item asOf(long position) {
        List<Twin> known = absorbed.stream()
                .map(twin -> new Twin(twin.id(), twin.events().upTo(position)))
                .filter(twin -> !twin.events().events().isEmpty())
                .toList();
        return new Item(id, own.upTo(position), known);
    }

    /** The item that goes on, with its twin's events as they are now, and those of the twin's own twins. */
    Item absorbing(Item twin) {
        SortedMap<String, Twin> twins = new TreeMap<>();
        absorbed.forEach(each -> twins.put(each.id(), each));
        Stream.concat(Stream.of(new Twin(twin.id(), twin.own())), twin.absorbed().stream())
                .filter(each -> !each.id().equals(id))
                .forEach(each -> twins.merge(each.id(), each, Item::longer));
        return new Item(id, own, List.copyOf(twins.values()));
    }

    /** The item's own events and those of the twins that are merged into it, in order of recording. */
    EventLog inForce() {
        Map<String, EventLog> logs = new LinkedHashMap<>();
        add(id, own, logs);
        return new EventLog(logs.values().stream()
                .flatMap(log -> log.events().stream())
                .sorted(BY_RECORDING)
                .toList());
    }

    /** The item that it goes on in. */
    Optional<String> mergedInto() {
        return own.has(ItemMerged.class)
                ? own.facts().standing(ItemMerged.class).stream()
                        .map(merged -> merged.event().into().value())
                        .reduce((first, second) -> second)
                : Optional.empty();
    }

    List<String> twins() {
        return twins(own);
    }

    private void add(String stream, EventLog log, Map<String, EventLog> logs) {
        if (logs.putIfAbsent(stream, log) == null) {
            List<String> twins = twins(log);
            absorbed.stream()
                    .filter(each -> twins.contains(each.id()))
                    .forEach(each -> add(each.id(), each.events(), logs));
        }
    }

    private static void collect(String id, Function<String, EventLog> streams, Map<String, Twin> into) {
        EventLog log = streams.apply(id);
        if (into.putIfAbsent(id, new Twin(id, log)) == null) {
            log.events().stream()
                    .map(kept -> kept.recorded().event())
                    .filter(TwinAbsorbed.class::isInstance)
                    .map(TwinAbsorbed.class::cast)
                    .forEach(absorbed -> collect(absorbed.twin().value(), streams, into));
        }
    }

    private static List<String> twins(EventLog log) {
        return log.has(TwinAbsorbed.class)
                ? log.facts().standing(TwinAbsorbed.class).stream()
                        .map(absorbed -> absorbed.event().twin().value())
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Of one stream as it was copied at two times: a twin's twin may have gone on elsewhere since. */
    private static Twin longer(Twin one, Twin other) {
        return one.events().version() < other.events().version() ? other : one;
    }
}
