package nl.gestand.query.fold;

import java.io.StringWriter;
import java.time.Instant;
import nl.gestand.events.FactId;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.Recorded;
import nl.gestand.events.item.Recorder;
import nl.gestand.events.wire.EventCatalogue;
import nl.gestand.events.wire.EventReading;
import nl.gestand.events.wire.RegisterCatalogue;
import nl.gestand.events.wire.WireFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as text: one line each, a JSON array of stream, sequence, name, revision, moment of recording, position, the
 * recorder's key, role and scope, and the payload as the store's reader has it: with its revision at the time, so that
 * an old document is read as an old event is. An item's log is one field of its document, so
 * that neither the database nor the driver takes every event apart.
 */
public final class EventText {

    private static final EventCatalogue CATALOGUE = RegisterCatalogue.all();

    private static final JsonMapper MAPPER = WireFormat.mapper();

    private EventText() {}

    public static String name(RegisterEvent event) {
        return CATALOGUE.entryOf(event.getClass()).name();
    }

    public static String write(RegisterEvent event) {
        return MAPPER.writeValueAsString(event);
    }

    static String line(Recorded<?> recorded, long position, String payload) {
        EventCatalogue.Entry entry = CATALOGUE.entryOf(recorded.event().getClass());
        StringWriter line = new StringWriter(payload.length() + 200);
        try (JsonGenerator json = MAPPER.createGenerator(line)) {
            json.writeStartArray();
            json.writeString(recorded.id().stream());
            json.writeNumber(recorded.id().sequence());
            json.writeString(entry.name());
            json.writeNumber(entry.revision());
            json.writeString(recorded.at().toString());
            json.writeNumber(position);
            recorder(json, recorded.by());
            // a line break within JSON is a blank like any other; within a text JSON allows none
            json.writeRawValue(payload.indexOf('\n') < 0 ? payload : payload.replace('\n', ' '));
            json.writeEndArray();
        }
        return line.toString();
    }

    static KeptEvent read(String line) {
        try (JsonParser json = MAPPER.createParser(line)) {
            json.nextToken();
            FactId id = new FactId(json.nextStringValue(), json.nextLongValue(-1));
            String name = json.nextStringValue();
            String revision = Integer.toString(json.nextIntValue(-1));
            Instant at = Instant.parse(json.nextStringValue());
            long position = json.nextLongValue(-1);
            Recorder by = new Recorder(json.nextStringValue(), json.nextStringValue(), json.nextStringValue());
            json.nextToken();
            // a document may have been kept before the event got its newest revision
            RegisterEvent event = EventReading.read(name, revision, json);
            return new KeptEvent(new Recorded<>(id, event, at, by), position, line);
        }
    }

    private static void recorder(JsonGenerator json, Recorder by) {
        json.writeString(by.userKey());
        json.writeString(by.role());
        @Nullable String scope = by.scope();
        if (scope == null) {
            json.writeNull();
        } else {
            json.writeString(scope);
        }
    }
}
