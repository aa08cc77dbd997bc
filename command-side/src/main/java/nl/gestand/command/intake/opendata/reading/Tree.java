package nl.gestand.command.intake.opendata.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds a record's tree. A field that is repeated becomes an array of its values, where Jackson would keep the last; the
 * publications of a document, half of what is sent, are passed over.
 */
final class Tree {

    private static final Set<String> PASSED_OVER = Set.of(
            "DocumentPublicatie",
            "DocumentPublicatieMetadata",
            "DocumentVersie",
            "SidActor",
            "SidActorLid",
            "SidActorFractie");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Tree() {}

    /** Reads the object that the parser stands at the start of. */
    static ObjectNode read(JsonParser json) {
        ObjectNode object = NODES.objectNode();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (PASSED_OVER.contains(name)) {
                json.skipChildren();
            } else {
                put(object, name, value(json));
            }
        }
        return object;
    }

    private static void put(ObjectNode object, String name, JsonNode value) {
        JsonNode earlier = object.get(name);
        if (earlier == null || earlier.isNull()) {
            object.set(name, value);
        } else if (!value.isNull()) {
            object.set(name, together(earlier, value));
        }
    }

    private static ArrayNode together(JsonNode earlier, JsonNode later) {
        ArrayNode all = NODES.arrayNode();
        all.addAll(earlier.isArray() ? earlier.values() : java.util.List.of(earlier));
        all.addAll(later.isArray() ? later.values() : java.util.List.of(later));
        return all;
    }

    private static JsonNode value(JsonParser json) {
        @Nullable JsonToken token = json.currentToken();
        return switch (token) {
            case START_OBJECT -> read(json);
            case START_ARRAY -> array(json);
            case VALUE_STRING -> NODES.stringNode(json.getString());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.stringNode(json.getString());
            case null, default -> NODES.nullNode();
        };
    }

    private static ArrayNode array(JsonParser json) {
        ArrayNode array = NODES.arrayNode();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(json));
        }
        return array;
    }
}
