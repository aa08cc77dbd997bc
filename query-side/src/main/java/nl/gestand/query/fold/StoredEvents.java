package nl.gestand.query.fold;

import java.time.Instant;
import java.util.List;
import nl.gestand.events.FactId;
import nl.gestand.events.item.ItemFacts;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.item.Recorder;
import org.bson.Document;

/**
 * A document's recorded events, kept in it whole, so that the same fold serves the live view, the rebuild and the answer
 * as of an earlier moment.
 */
public final class StoredEvents {

    private StoredEvents() {}

    public static Document write(Recorded<?> recorded, long position) {
        return new Document("stream", recorded.id().stream())
                .append("seq", recorded.id().sequence())
                .append("name", EventText.name(recorded.event()))
                .append("revision", EventText.revision(recorded.event()))
                .append("at", recorded.at().toString())
                .append("by", writer(recorded.by()))
                .append("position", position)
                .append("payload", EventText.write(recorded.event()));
    }

    public static Recorded<?> read(Document stored) {
        return new Recorded<>(
                new FactId(stored.getString("stream"), stored.getLong("seq")),
                EventText.read(stored.getString("name"), stored.getInteger("revision"), stored.getString("payload")),
                Instant.parse(stored.getString("at")),
                writer(stored.get("by", Document.class)));
    }

    public static ItemFacts facts(List<Document> stored) {
        return new ItemFacts(
                stored.stream().<Recorded<?>>map(StoredEvents::read).toList());
    }

    private static Document writer(Recorder by) {
        return new Document("key", by.userKey()).append("role", by.role()).append("scope", by.scope());
    }

    private static Recorder writer(Document by) {
        return new Recorder(by.getString("key"), by.getString("role"), by.getString("scope"));
    }
}
