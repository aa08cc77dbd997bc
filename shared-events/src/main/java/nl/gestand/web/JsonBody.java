package nl.gestand.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object in a request, read field by field so that all that is wrong is named at once: a getter records a fault
 * instead of throwing, and {@link #finish()} throws one 400 for them all, fields that nobody asked for included.
 *
 * <p>A JSON null counts as absent. Optional getters give null when absent or faulty. The {@code required} ones have a
 * non-null type, but give null beside a fault: use what they gave only after {@code finish()}. Lengths are UTF-16 units.
 */
public final class JsonBody {

    private final JsonFields fields;

    private JsonBody(JsonFields fields) {
        this.fields = fields;
    }

    /** Throws a {@link ProblemException} (400) at once for what is not one JSON object. */
    public static JsonBody read(byte[] json) {
        return new JsonBody(new JsonFields(JsonReading.object(json), "", new JsonFields.Whole()));
    }

    public static JsonBody read(InputStream json) throws IOException {
        return read(json.readAllBytes());
    }

    /** Whether the field is there and not null. */
    public boolean has(String name) {
        return fields.has(name);
    }

    /** Whether the field holds an object, for fields that may be written short or in full. */
    public boolean isObject(String name) {
        return fields.isObject(name);
    }

    public @Nullable String text(String name, int maxLength) {
        return fields.string(name, (at, raw) -> fields.reading.text(at, raw, maxLength));
    }

    public String requiredText(String name, int maxLength) {
        return required(name, text(name, maxLength));
    }

    /** As {@link #text}, but what was sent is never repeated in an answer. */
    public @Nullable String secret(String name, int maxLength) {
        fields.keepSecret(name);
        TextReading silent = new TextReading(new Faults());
        return fields.string(
                name,
                (at, raw) -> silent.text(at, raw, maxLength) == null
                        ? fields.refuse(
                                at, "unusable", "Give at most " + maxLength + " characters, none a control character.")
                        : raw);
    }

    public List<String> texts(String name, int maxLength) {
        return fields.each(
                name, (at, node) -> fields.asString(at, node, (a, raw) -> fields.reading.text(a, raw, maxLength)));
    }

    public @Nullable LocalDate date(String name) {
        return fields.string(name, fields.reading::date);
    }

    public LocalDate requiredDate(String name) {
        return required(name, date(name));
    }

    public @Nullable Long integer(String name, long min, long max) {
        return fields.value(
                name,
                (at, node) -> node.isIntegralNumber() && node.canConvertToLong()
                        ? fields.reading.within(at, node.longValue(), min, max)
                        : fields.refuse(at, "wrong-type", "Give a whole number."));
    }

    public Long requiredInteger(String name, long min, long max) {
        return required(name, integer(name, min, max));
    }

    public @Nullable Boolean bool(String name) {
        return fields.value(
                name,
                (at, node) -> node.isBoolean()
                        ? node.booleanValue()
                        : fields.refuse(at, "wrong-type", "Give true or false."));
    }

    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> kind, Function<E, String> wireName) {
        return fields.string(name, (at, raw) -> fields.reading.choice(at, raw, kind, wireName));
    }

    public <E extends Enum<E>> E requiredChoice(String name, Class<E> kind, Function<E, String> wireName) {
        return required(name, choice(name, kind, wireName));
    }

    /** Gives the text to a parser, whose IllegalArgumentException becomes a fault with its message. */
    public <T> @Nullable T read(String name, Function<String, T> parser) {
        return fields.string(name, (at, raw) -> fields.reading.parsed(at, raw, parser));
    }

    public <T> T requiredRead(String name, Function<String, T> parser) {
        return required(name, read(name, parser));
    }

    /** Gives each text of a list to a parser, as {@link #read}. */
    public <T> List<T> readEach(String name, Function<String, T> parser) {
        return fields.each(
                name, (at, node) -> fields.asString(at, node, (a, raw) -> fields.reading.parsed(a, raw, parser)));
    }

    public @Nullable JsonBody object(String name) {
        JsonFields nested = fields.value(name, fields::nested);
        return nested == null ? null : new JsonBody(nested);
    }

    /** Never null: where there is no object, one without fields stands in for it until {@code finish()}. */
    public JsonBody requiredObject(String name) {
        JsonBody nested = object(name);
        fields.missing(name);
        return nested == null ? new JsonBody(fields.standIn(name)) : nested;
    }

    public List<JsonBody> objects(String name) {
        return fields.each(name, (at, node) -> {
            JsonFields nested = fields.nested(at, node);
            return nested == null ? null : new JsonBody(nested);
        });
    }

    /** Wraps the reading of a list that must not be absent or empty: {@code atLeastOne("x", body.texts("x", 80))}. */
    public <T> List<T> atLeastOne(String name, List<T> found) {
        fields.missing(name);
        if (fields.isEmptyList(name)) {
            fields.fault(name, "required", "Give at least one.");
        }
        return found;
    }

    /** Records a fault of the caller's own finding at a field of this object. */
    public void fault(String name, String code, String message) {
        fields.fault(name, code, message);
    }

    /** Throws a {@link ProblemException} (400) that names every fault of the whole body, if there are any. */
    public void finish() {
        List.copyOf(fields.whole.parts()).forEach(JsonFields::nameUnknown);
        fields.whole.faults().throwIfAny();
    }

    /** As {@link #finish()}, and makes of the fields what they were read for. */
    public <T> T finish(Supplier<T> made) {
        finish();
        return made.get();
    }

    @SuppressWarnings("NullAway") // null only beside a fault, and then finish() throws
    private <T> T required(String name, @Nullable T value) {
        fields.missing(name);
        return value;
    }
}
