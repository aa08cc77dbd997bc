package nl.gestand.events.store;

import java.time.LocalDate;
import nl.gestand.events.EventName;
import nl.gestand.events.wire.EventCatalogue;
import org.jspecify.annotations.NullMarked;

/** A domain of its own for these tests: books that get lines. */
@NullMarked
sealed interface Ledger {

    @EventName("line.written")
    record LineWritten(String line, LocalDate validOn) implements Ledger {}

    EventCatalogue CATALOGUE = EventCatalogue.of(Ledger.class);

    static LineWritten line(String text) {
        return new LineWritten(text, LocalDate.of(2024, 2, 2));
    }
}
