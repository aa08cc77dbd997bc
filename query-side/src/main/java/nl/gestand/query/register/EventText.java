package nl.gestand.query.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.gestand.events.EventName;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.commitment.CommitmentEvent;
import nl.gestand.events.item.ItemEvent;
import nl.gestand.events.letter.LetterEvent;
import nl.gestand.events.motion.MotionEvent;
import nl.gestand.events.number.Citations;
import nl.gestand.events.number.ItemNumber;
import nl.gestand.events.number.KamerstukNumber;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Events as JSON text, under their stable names. */
public final class EventText {

    private static final Map<String, Class<? extends RegisterEvent>> TYPES = new HashMap<>();
    private static final JsonMapper MAPPER;

    static {
        for (Class<?> root : new Class<?>[] {MotionEvent.class, CommitmentEvent.class, ItemEvent.class, LetterEvent.class}) {
            collect(root);
        }
        SimpleModule numbers = new SimpleModule();
        numbers.addSerializer(ItemNumber.class, new Writer());
        numbers.addDeserializer(ItemNumber.class, new Reader<>(ItemNumber.class));
        numbers.addDeserializer(KamerstukNumber.class, new Reader<>(KamerstukNumber.class));
        MAPPER = JsonMapper.builder().addModule(numbers).build();
    }

    private EventText() {}

    public static String name(RegisterEvent event) {
        return annotation(event).value();
    }

    public static int revision(RegisterEvent event) {
        return annotation(event).revision();
    }

    public static String write(RegisterEvent event) {
        return MAPPER.writeValueAsString(event);
    }

    public static RegisterEvent read(String name, String json) {
        return MAPPER.readValue(json, Objects.requireNonNull(TYPES.get(name), name));
    }

    private static EventName annotation(RegisterEvent event) {
        return Objects.requireNonNull(event.getClass().getAnnotation(EventName.class));
    }

    private static void collect(Class<?> type) {
        EventName name = type.getAnnotation(EventName.class);
        if (name != null) {
            TYPES.put(name.value(), type.asSubclass(RegisterEvent.class));
        } else if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                collect(permitted);
            }
        }
    }

    private static final class Writer extends StdSerializer<ItemNumber> {
        Writer() {
            super(ItemNumber.class);
        }

        @Override
        public void serialize(ItemNumber number, JsonGenerator json, SerializationContext context) {
            json.writeString(number.canonical());
        }
    }

    private static final class Reader<N extends ItemNumber> extends StdDeserializer<N> {
        private final Class<N> type;

        Reader(Class<N> type) {
            super(type);
            this.type = type;
        }

        @Override
        public N deserialize(JsonParser json, DeserializationContext context) {
            return type.cast(Citations.readOne(json.getString()));
        }
    }
}
