package nl.gestand.events.wire;

import nl.gestand.events.RegisterEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads the register's events from text that was kept outside the log: of any revision, as the log's readers do. */
public final class EventReading {

    private static final EventCatalogue CATALOGUE = RegisterCatalogue.all();
    private static final JsonMapper MAPPER = WireFormat.mapper();

    /** Reads a value that something follows. */
    private static final ObjectReader WITHIN = MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private EventReading() {}

    /**
     * The event of that name and revision.
     *
     * @param payload as stored
     * @throws UnknownEvent where no event has that name, or nothing leads on from that revision
     * @throws tools.jackson.core.JacksonException where the text is not of that event
     */
    public static RegisterEvent read(String name, @Nullable String revision, String payload) {
        if (Upcasters.isOld(name, revision)) {
            return old(name, revision, MAPPER.readTree(payload));
        }
        return MAPPER.readerFor(CATALOGUE.named(name, revision).type()).readValue(payload);
    }

    /** As {@link #read(String, String, String)}, from the value at which the parser stands; what follows is left. */
    public static RegisterEvent read(String name, @Nullable String revision, JsonParser payload) {
        if (Upcasters.isOld(name, revision)) {
            return old(name, revision, WITHIN.readTree(payload));
        }
        return WITHIN.forType(CATALOGUE.named(name, revision).type()).readValue(payload);
    }

    private static RegisterEvent old(String name, @Nullable String revision, JsonNode payload) {
        Upcasters.Upcast now = Upcasters.upcast(name, revision, payload);
        return MAPPER.readerFor(CATALOGUE.named(name, now.revision()).type()).readValue(now.payload());
    }
}
