package nl.gestand.query.bundle;

import java.time.Instant;
import java.util.List;
import nl.gestand.events.FactId;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.item.Recorder;
import nl.gestand.events.store.StoredEvent;
import nl.gestand.events.wire.EventReading;
import nl.gestand.query.log.LogExtract;
import nl.gestand.query.log.LogExtract.SealedEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads items and letters from the log itself, so that a bundle says what was signed and not what a view made of it. */
final class Subjects {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LogExtract log;

    Subjects(LogExtract log) {
        this.log = log;
    }

    /** As of the tree of that size. */
    Subject of(String id, long beforeLeaf) {
        List<Subject.Entry> entries =
                log.eventsOf(id, beforeLeaf).stream().map(Subjects::entry).toList();
        return new Subject(id, entries);
    }

    private static Subject.Entry entry(SealedEvent sealed) {
        StoredEvent stored = sealed.event();
        JsonNode metadata = JSON.readTree(stored.metadata());
        Recorded<?> recorded = new Recorded<>(
                new FactId(stored.aggregateId(), stored.sequence()),
                EventReading.read(stored.name(), stored.revision(), stored.payload()),
                Instant.parse(stored.recordedAt()),
                new Recorder(
                        metadata.path("actor").asString(""),
                        metadata.path("role").asString(""),
                        text(metadata, "scope")));
        return new Subject.Entry(sealed.leafIndex(), stored.name(), recorded);
    }

    private static @Nullable String text(JsonNode metadata, String field) {
        JsonNode value = metadata.path(field);
        return value.isString() ? value.asString() : null;
    }
}
