package nl.gestand.bench.growth;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import nl.gestand.bench.register.Caller;
import tools.jackson.databind.JsonNode;

/** A few questions with values that a running register has. */
final class SomeQuestions {

    private static final int LONGEST_LIST = 8;

    private SomeQuestions() {}

    /** The paths to ask, by subject. */
    static SequencedMap<String, List<String>> of(Caller register) throws IOException, InterruptedException {
        JsonNode page = register.read("/v1/motions?pageSize=200");
        List<JsonNode> items = page.get("items").valueStream().toList();
        SequencedMap<String, List<String>> paths = new LinkedHashMap<>();
        paths.put(
                "list: open items of a ministry",
                page.get("facets")
                        .get("ministry")
                        .propertyStream()
                        .map(each -> "/v1/motions?standing=open&ministry=" + coded(each.getKey()))
                        .limit(LONGEST_LIST)
                        .toList());
        paths.put("list: a word", some(items, item -> "/v1/motions?q=" + coded(lastWord(item))));
        paths.put("list: all, with facets", List.of("/v1/motions"));
        paths.put(
                "one item by id",
                some(items, item -> "/v1/motions/" + item.get("id").asString()));
        return paths;
    }

    private static List<String> some(List<JsonNode> items, Function<JsonNode, String> path) {
        return items.stream().map(path).distinct().toList();
    }

    private static String lastWord(JsonNode item) {
        String[] words = item.get("title").asString().strip().split("\\s+");
        return words[words.length - 1];
    }

    private static String coded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
