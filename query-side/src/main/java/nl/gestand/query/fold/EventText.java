package nl.gestand.query.fold;

import nl.gestand.events.RegisterEvent;
import nl.gestand.events.commitment.CommitmentEvent;
import nl.gestand.events.item.ItemEvent;
import nl.gestand.events.letter.LetterEvent;
import nl.gestand.events.motion.MotionEvent;
import nl.gestand.events.wire.EventCatalogue;
import nl.gestand.events.wire.WireFormat;
import tools.jackson.databind.json.JsonMapper;

/** Events as JSON text, in the form in which the store has them. */
public final class EventText {

    private static final EventCatalogue CATALOGUE =
            EventCatalogue.of(MotionEvent.class, CommitmentEvent.class, ItemEvent.class, LetterEvent.class);

    private static final JsonMapper MAPPER = WireFormat.mapper();

    private EventText() {}

    public static String name(RegisterEvent event) {
        return CATALOGUE.entryOf(event.getClass()).name();
    }

    public static int revision(RegisterEvent event) {
        return CATALOGUE.entryOf(event.getClass()).revision();
    }

    public static String write(RegisterEvent event) {
        return MAPPER.writeValueAsString(event);
    }

    public static RegisterEvent read(String name, int revision, String json) {
        Class<?> type = CATALOGUE.named(name, Integer.toString(revision)).type();
        return MAPPER.readValue(json, type.asSubclass(RegisterEvent.class));
    }
}
