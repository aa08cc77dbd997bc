package nl.gestand.events.wire;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** A value stored as its canonical text, also as a key of a map; a text that does not parse is refused by name. */
record TextForm<T>(Class<T> type, Function<T, String> write, Function<String, T> read) implements WireForm {

    @Override
    public void register(JsonMapper.Builder mapper) {
        SimpleModule module = new SimpleModule("text of " + type.getName());
        module.addSerializer(type, new Writer<>(this));
        module.addKeySerializer(type, new KeyWriter<>(this));
        module.addDeserializer(type, new Reader<>(this));
        module.addKeyDeserializer(type, new KeyReader<>(this));
        mapper.addModule(module);
    }

    private static final class Writer<T> extends StdScalarSerializer<T> {
        private final TextForm<T> form;

        Writer(TextForm<T> form) {
            super(form.type());
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(form.write().apply(value));
        }
    }

    private static final class KeyWriter<T> extends StdScalarSerializer<T> {
        private final TextForm<T> form;

        KeyWriter(TextForm<T> form) {
            super(form.type());
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeName(form.write().apply(value));
        }
    }

    private static final class Reader<T> extends StdScalarDeserializer<T> {
        private final TextForm<T> form;

        Reader(TextForm<T> form) {
            super(form.type());
            this.form = form;
        }

        @Override
        public @Nullable T deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                context.reportInputMismatch(form.type(), "expected a text, not %s", json.currentToken());
            }
            return form.parse(json.getString(), context);
        }
    }

    private static final class KeyReader<T> extends KeyDeserializer {
        private final TextForm<T> form;

        KeyReader(TextForm<T> form) {
            this.form = form;
        }

        @Override
        public @Nullable Object deserializeKey(String key, DeserializationContext context) {
            return form.parse(key, context);
        }
    }

    private T parse(String text, DeserializationContext context) {
        try {
            return read.apply(text);
        } catch (RuntimeException notReadable) {
            throw context.weirdStringException(text, type, String.valueOf(notReadable.getMessage()));
        }
    }
}
