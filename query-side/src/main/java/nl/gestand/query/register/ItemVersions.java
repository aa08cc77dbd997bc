package nl.gestand.query.register;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.gestand.query.fold.EventLog;
import nl.gestand.query.fold.KeptEvent;
import nl.gestand.query.index.Versioned;
import nl.gestand.query.index.Versions;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Items' documents as of earlier positions, by the fold of the live ones. */
@Component
final class ItemVersions implements Versions {

    private record OfItem(Item item) implements Versioned {

        @Override
        public long[] positions() {
            if (!item.isKnown()) {
                return new long[0];
            }
            long first = item.own().events().getFirst().position();
            Stream<EventLog> others = item.absorbed().stream().map(Item.Twin::events);
            return Stream.concat(Stream.of(item.own()), others)
                    .flatMapToLong(OfItem::positions)
                    .filter(position -> position >= first)
                    .sorted()
                    .distinct()
                    .toArray();
        }

        @Override
        public @Nullable Document asOf(long position) {
            Item then = item.asOf(position);
            return then.isKnown() ? ItemDocuments.found(then) : null;
        }

        private static LongStream positions(EventLog log) {
            return log.events().stream().mapToLong(KeptEvent::position);
        }
    }

    @Override
    public String collection() {
        return Register.ITEMS;
    }

    @Override
    public List<String> fields() {
        return ItemDocuments.ALL.fields();
    }

    @Override
    public Versioned read(Document stored) {
        return new OfItem(ItemDocuments.ALL.read(stored));
    }
}
