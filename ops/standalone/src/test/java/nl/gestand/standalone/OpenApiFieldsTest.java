package nl.gestand.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map.Entry;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every field that the description gives a request is read: none of them is refused as unknown. */
class OpenApiFieldsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String UNKNOWN = "unheardOf";

    private final JsonNode document = new ApiDocument().root();

    @Test
    void noDescribedFieldIsUnknownToTheRegister() {
        int asked = 0;
        for (Entry<String, JsonNode> path : document.get("paths").properties()) {
            JsonNode schema = path.getValue().at("/post/requestBody/content/application~1json/schema/$ref");
            if (!schema.isMissingNode() && !path.getKey().startsWith("/operator/")) {
                assertThat(unknown(path.getKey(), described(schema.asString())))
                        .as(path.getKey())
                        .containsExactly("/" + UNKNOWN);
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(25);
    }

    /** All fields of a schema with values that cannot be right, and one field that no request has. */
    private ObjectNode described(String schema) {
        ObjectNode body = JSON.createObjectNode();
        document.at(schema.substring(1)).get("properties").properties().forEach(field -> {
            if (field.getValue().path("type").asString("").equals("array")) {
                body.put(field.getKey(), true);
            } else {
                body.putArray(field.getKey());
            }
        });
        return body.put(UNKNOWN, 1);
    }

    private static List<String> unknown(String path, ObjectNode body) {
        Caller caller = clerks(path) ? WritableSample.CLERK : WritableSample.LIAISON;
        return Caller.json(caller.post(
                        "/v1" + filled(path), body, "Idempotency-Key", "fields-of" + path, "If-Match", "\"0\""))
                .path("errors")
                .valueStream()
                .filter(fault -> fault.get("code").asString().equals("unknown-field"))
                .map(fault -> fault.get("at").asString())
                .toList();
    }

    private static boolean clerks(String path) {
        return path.endsWith("/verdicts") || path.endsWith("/reminders") || path.startsWith("/committees/");
    }

    private static String filled(String path) {
        String collection = path.split("/", -1)[1];
        return switch (collection) {
            case "ministries" -> path.replace("{from}", "JenV");
            case "committees" -> path.replace("{from}", "J%26V");
            case "facts" -> path.replace("{fact}", first("motions") + ".0");
            default -> path.contains("{id}") ? path.replace("{id}", first(collection)) : path;
        };
    }

    private static String first(String collection) {
        return WritableSample.ANYONE
                .read("/v1/" + collection + "?pageSize=1")
                .at("/items/0/id")
                .asString();
    }
}
