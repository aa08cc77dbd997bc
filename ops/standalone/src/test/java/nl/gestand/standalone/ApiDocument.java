package nl.gestand.standalone;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The interface as {@code openapi.json} describes it, closed: a field that it does not name is a fault. */
final class ApiDocument {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PREFIX = "/v1";

    private final JsonNode document;
    private final JsonNode schemas;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    ApiDocument() {
        try (InputStream content = new ClassPathResource("nl/gestand/web/openapi.json").getInputStream()) {
            document = JSON.readTree(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String inOnePlace = document.at("/components/schemas").toString().replace("#/components/schemas/", "#/$defs/");
        schemas = JSON.readTree(inOnePlace);
        close(schemas);
    }

    JsonNode root() {
        return document;
    }

    /** Such as {@code GET /v1/motions/{id}}. */
    Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> routes.add(method.toUpperCase(Locale.ROOT) + " " + PREFIX + path.getKey())));
        return routes;
    }

    /** What is wrong with the body of a POST to that path, as the document names it. */
    List<String> faultsOfRequest(String path, JsonNode body) {
        return faults(operation(path, "post").at("/requestBody/content").path("application/json"), body);
    }

    /** What is wrong with the answer to a GET of that path, as the document names it. */
    List<String> faultsOfAnswer(String path, JsonNode body) {
        return faults(operation(path, "get").at("/responses/200/content").path("application/json"), body);
    }

    private JsonNode operation(String path, String method) {
        JsonNode operation =
                document.get("paths").path(path.substring(PREFIX.length())).path(method);
        if (operation.isMissingNode()) {
            throw new IllegalArgumentException("not documented: " + method + " " + path);
        }
        return operation;
    }

    private List<String> faults(JsonNode content, JsonNode body) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$ref", content.at("/schema/$ref").asString().replace("#/components/schemas/", "#/$defs/"));
        schema.set("$defs", schemas);
        Schema closed = registry.getSchema(schema);
        return closed.validate(body).stream().map(Error::toString).toList();
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(ApiDocument::close);
    }
}
