package nl.gestand.verify.bundle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gestand.verify.proof.Text;
import nl.gestand.verify.report.Malformed;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code bundle.json} says: what is in the bundle, and every file of it with its checksum. */
record Manifest(boolean all, Set<String> items, long treeSize, Map<String, Listed> files) {

    static final String PATH = "bundle.json";
    static final int LONGEST = 128 << 20;

    /** A file as it is listed. */
    record Listed(String sha256, long length) {}

    private static final String FORMAT = "gestand-bundle@1";

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws Malformed which says what is missing or wrong */
    static Manifest parse(byte[] bytes) {
        JsonNode tree = tree(bytes, PATH);
        if (!FORMAT.equals(tree.path("format").asStringOpt().orElse(""))) {
            throw new Malformed(PATH + " does not say that its format is " + FORMAT);
        }
        String scope = tree.path("scope").asStringOpt().orElse("");
        if (!scope.equals("all") && !scope.equals("items")) {
            throw new Malformed("the scope in " + PATH + " is neither all nor items");
        }
        if (!tree.path("treeSize").isIntegralNumber() || !tree.path("files").isArray()) {
            throw new Malformed(PATH + " has no treeSize or no list of files");
        }
        Map<String, Listed> files = new LinkedHashMap<>();
        for (JsonNode file : tree.path("files")) {
            if (files.put(text(file, "path"), new Listed(text(file, "sha256"), number(file, "length"))) != null) {
                throw new Malformed(PATH + " lists " + text(file, "path") + " twice");
            }
        }
        Set<String> items = new HashSet<>();
        tree.path("items").forEach(item -> items.add(item.asStringOpt().orElse("")));
        return new Manifest(scope.equals("all"), items, number(tree, "treeSize"), files);
    }

    /** The objects of a list in a file of its own. */
    static List<JsonNode> list(byte[] bytes, String path) {
        JsonNode tree = tree(bytes, path);
        if (!tree.isArray()) {
            throw new Malformed(path + " is no list");
        }
        List<JsonNode> list = new ArrayList<>();
        tree.forEach(list::add);
        return list;
    }

    private static JsonNode tree(byte[] bytes, String path) {
        try {
            return JSON.readTree(Text.utf8(bytes, path));
        } catch (JacksonException notJson) {
            throw new Malformed(path + " is not JSON");
        }
    }

    static String text(JsonNode node, String field) {
        return node.path(field).asStringOpt().orElseThrow(() -> new Malformed("'" + field + "' is missing or no text"));
    }

    static long number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.asLong() < 0) {
            throw new Malformed("'" + field + "' is missing or no whole number");
        }
        return value.asLong();
    }
}
