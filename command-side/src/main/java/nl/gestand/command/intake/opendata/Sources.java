package nl.gestand.command.intake.opendata;

import java.time.LocalDate;
import java.util.List;
import nl.gestand.command.intake.opendata.reading.SourceRecord.Kept;
import nl.gestand.events.item.Evidence;
import nl.gestand.events.item.Ground;
import nl.gestand.events.item.ItemEvent.FactRetracted;
import nl.gestand.events.item.ItemEvent.NumberAssigned;
import nl.gestand.events.item.ItemEvent.RemovedAtSource;
import nl.gestand.events.item.ItemEvent.SourceValueKept;
import nl.gestand.events.number.ItemNumber;
import org.jspecify.annotations.Nullable;

/** What every kind of record may say of an item. */
final class Sources {

    private Sources() {}

    static void numbers(Growing item, List<ItemNumber> numbers, Evidence source) {
        List<ItemNumber> known = item.state().facts().numbers();
        Ground ground = Growing.on(null, null, source);
        numbers.stream()
                .filter(number -> !known.contains(number))
                .filter(number -> !item.wasTold(
                        NumberAssigned.class, source, told -> told.number().equals(number)))
                .forEach(number -> item.add(new NumberAssigned(number, ground)));
    }

    /** Keeps a value once; true where it is new. */
    static boolean keep(Growing item, Kept kept, @Nullable LocalDate seenOn, Evidence source) {
        boolean told = item.wasTold(
                SourceValueKept.class,
                source,
                before -> before.field().equals(kept.field()) && before.value().equals(kept.value()));
        if (!told) {
            item.add(new SourceValueKept(kept.field(), kept.value(), Growing.on(null, seenOn, source)));
        }
        return !told;
    }

    /** A record that is there again after all. */
    static void standsAgain(Growing item, Evidence source) {
        item.state().facts().standing(RemovedAtSource.class).stream()
                .filter(removed -> source.equals(removed.event().ground().evidence()))
                .forEach(removed -> item.add(new FactRetracted(removed.id(), "The source has the record again.")));
    }

    /** A record that was taken away; {@code source} names it as it was named when it was there. */
    static void removed(Growing item, Evidence source, @Nullable LocalDate on) {
        boolean already = item.state().facts().standing(RemovedAtSource.class).stream()
                .anyMatch(removed -> source.equals(removed.event().ground().evidence()));
        if (!already) {
            item.add(new RemovedAtSource(Growing.on(null, on, source)));
        }
    }
}
