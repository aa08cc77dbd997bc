package nl.gestand.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One object of a JSON body: where it stands, which of its fields were asked for, and how its nodes are read. */
final class JsonFields {

    /** Reads a node or a text at a pointer; null where it recorded a fault. */
    interface At<N, T> extends BiFunction<String, N, @Nullable T> {}

    record Whole(Faults faults, List<JsonFields> parts) {
        Whole() {
            this(new Faults(), new ArrayList<>());
        }
    }

    final Whole whole;
    final TextReading reading;
    private final ObjectNode fields;
    private final String pointer;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> secret = new HashSet<>();

    JsonFields(ObjectNode fields, String pointer, Whole whole) {
        this.fields = fields;
        this.pointer = pointer;
        this.whole = whole;
        this.reading = new TextReading(whole.faults());
        whole.parts().add(this);
    }

    boolean isObject(String name) {
        return has(name) && fields.get(name).isObject();
    }

    boolean has(String name) {
        known.add(name);
        return fields.hasNonNull(name);
    }

    void keepSecret(String name) {
        secret.add(name);
    }

    String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    <T> @Nullable T value(String name, At<JsonNode, T> read) {
        return has(name) ? read.apply(at(name), fields.get(name)) : null;
    }

    <T> @Nullable T string(String name, At<String, T> read) {
        return value(name, (at, node) -> asString(at, node, read));
    }

    <T> @Nullable T asString(String at, JsonNode node, At<String, T> read) {
        return node.isString() ? read.apply(at, node.stringValue()) : refuse(at, "wrong-type", "Give a text.");
    }

    <T> List<T> each(String name, At<JsonNode, T> read) {
        if (!has(name)) {
            return List.of();
        }
        JsonNode list = fields.get(name);
        if (!list.isArray()) {
            refuse(at(name), "wrong-type", "Give a list.");
            return List.of();
        }
        List<T> found = new ArrayList<>();
        IntStream.range(0, list.size()).forEach(i -> {
            T one = read.apply(at(name) + "/" + i, list.get(i));
            if (one != null) {
                found.add(one);
            }
        });
        return List.copyOf(found);
    }

    @Nullable
    JsonFields nested(String at, JsonNode node) {
        return node instanceof ObjectNode inner
                ? new JsonFields(inner, at, whole)
                : refuse(at, "wrong-type", "Give an object.");
    }

    /** Stands in for an object that is not there, so that its fields can be asked for; what it records is dropped. */
    JsonFields standIn(String name) {
        return new JsonFields(fields.objectNode(), at(name), new Whole());
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // it gives null, which is of every type
    <T> @Nullable T refuse(String at, String code, String message) {
        whole.faults().add(at, code, message);
        return null;
    }

    void missing(String name) {
        if (!has(name)) {
            refuse(at(name), "required", "This field is required.");
        }
    }

    void fault(String name, String code, String message) {
        known.add(name);
        JsonNode sent = fields.get(name);
        boolean shown = sent != null && sent.isString() && !secret.contains(name);
        whole.faults().add(at(name), code, message, shown ? sent.stringValue() : null);
    }

    boolean isEmptyList(String name) {
        return has(name) && fields.get(name).isArray() && fields.get(name).isEmpty();
    }

    void nameUnknown() {
        List<String> missing = known.stream().filter(name -> !fields.has(name)).toList();
        for (String name : fields.propertyNames()) {
            if (!known.contains(name)) {
                String hint = Names.suggestion(name, missing);
                refuse(at(name), "unknown-field", "There is no such field." + hint);
            }
        }
    }
}
