package nl.gestand.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map.Entry;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every field that the description gives a request is read: none of them is refused as unknown. */
@StartedRegister
class OpenApiFieldsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String UNKNOWN = "unheardOf";

    private final JsonNode document = new ApiDocument().root();

    @LocalServerPort
    private int port;

    @Test
    void noDescribedFieldIsUnknownToTheRegister() throws Exception {
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

    private List<String> unknown(String path, ObjectNode body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address(filled(path)))
                .header("Authorization", "Basic " + credentials(clerks(path) ? "griffier" : "liaison"))
                .header("Idempotency-Key", "fields-of" + path)
                .header("If-Match", "\"0\"")
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        return send(request)
                .path("errors")
                .valueStream()
                .filter(fault -> fault.get("code").asString().equals("unknown-field"))
                .map(fault -> fault.get("at").asString())
                .toList();
    }

    private static boolean clerks(String path) {
        return path.endsWith("/verdicts") || path.endsWith("/reminders") || path.startsWith("/committees/");
    }

    private String filled(String path) throws Exception {
        String collection = path.split("/", -1)[1];
        return switch (collection) {
            case "ministries" -> path.replace("{from}", "JenV");
            case "committees" -> path.replace("{from}", "J%26V");
            case "facts" -> path.replace("{fact}", first("motions") + ".0");
            default -> path.contains("{id}") ? path.replace("{id}", first(collection)) : path;
        };
    }

    private String first(String collection) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address("/" + collection + "?pageSize=1"))
                .build();
        return send(request).at("/items/0/id").asString();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + "/v1" + path);
    }

    private static JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
        }
    }

    private static String credentials(String name) throws IOException {
        String password = Files.readAllLines(Path.of(StartedRegister.DATA, "first-accounts.txt")).stream()
                .map(line -> line.split(" ", -1))
                .filter(account -> account[0].equals(name))
                .map(account -> account[3])
                .findFirst()
                .orElseThrow();
        return Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
