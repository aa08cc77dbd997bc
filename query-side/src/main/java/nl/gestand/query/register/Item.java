package nl.gestand.query.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gestand.events.item.ItemEvent.ItemMerged;
import nl.gestand.events.item.ItemEvent.TwinAbsorbed;
import nl.gestand.query.fold.EventLog;
import nl.gestand.query.fold.KeptEvent;

/**
 * What an item's document is derived from; a pure fold.
 *
 * @param id of the item and of its stream
 * @param own its own events
 * @param absorbed those of the items that were merged into it at some time
 */
record Item(String id, EventLog own, List<Twin> absorbed) {

    /** Another item, with all that was in force on it. */
    record Twin(String id, EventLog events) {}

    private static final Comparator<KeptEvent> BY_RECORDING =
            Comparator.comparing(event -> event.recorded().at());

    Item {
        absorbed = List.copyOf(absorbed);
    }

    static Item unknown(String id) {
        return new Item(id, EventLog.NONE, List.of());
    }

    /** @throws IllegalStateException where an earlier event of the item is missing */
    Item with(KeptEvent event) {
        return new Item(id, own.with(event), absorbed);
    }

    /** The item that goes on, with its twin's events as they are now. */
    Item absorbing(Item twin) {
        List<Twin> twins = new ArrayList<>(absorbed);
        twins.removeIf(each -> each.id().equals(twin.id()));
        twins.add(new Twin(twin.id(), twin.inForce()));
        return new Item(id, own, twins);
    }

    /** The item's own events and those of the twins that are merged into it, in order of recording. */
    EventLog inForce() {
        List<String> twins = twins();
        Stream<KeptEvent> others = absorbed.stream()
                .filter(each -> twins.contains(each.id()))
                .flatMap(each -> each.events().events().stream());
        return new EventLog(Stream.concat(own.events().stream(), others)
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
        return own.has(TwinAbsorbed.class)
                ? own.facts().standing(TwinAbsorbed.class).stream()
                        .map(absorbed -> absorbed.event().twin().value())
                        .distinct()
                        .toList()
                : List.of();
    }
}
