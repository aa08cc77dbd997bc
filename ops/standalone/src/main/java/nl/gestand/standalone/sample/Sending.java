package nl.gestand.standalone.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Sends steps in order and remembers what they created, at which version. */
final class Sending {

    private final Liaison liaison;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();

    Sending(Liaison liaison) {
        this.liaison = liaison;
    }

    void send(SampleStep step) {
        Map<String, String> headers = new HashMap<>(Map.of("Idempotency-Key", step.name()));
        String path = step.post();
        for (Entry<String, String> created : ids.entrySet()) {
            String place = "{" + created.getKey() + "}";
            if (path.contains(place)) {
                path = path.replace(place, created.getValue());
                headers.put("If-Match", "\"" + versions.get(created.getValue()) + "\"");
            }
        }
        JsonNode receipt = liaison.post(path, filled(step.body()), headers);
        String id = receipt.get("id").asString();
        versions.put(id, receipt.get("version").asLong());
        if (step.key() != null) {
            ids.put(step.key(), id);
        }
    }

    private JsonNode filled(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode copy = object.objectNode();
                object.properties().forEach(field -> copy.set(field.getKey(), filled(field.getValue())));
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = array.arrayNode();
                array.forEach(each -> copy.add(filled(each)));
                yield copy;
            }
            case StringNode text -> StringNode.valueOf(filled(text.asString()));
            default -> node;
        };
    }

    private String filled(String text) {
        boolean place = text.startsWith("{") && text.endsWith("}");
        return place ? ids.getOrDefault(text.substring(1, text.length() - 1), text) : text;
    }
}
