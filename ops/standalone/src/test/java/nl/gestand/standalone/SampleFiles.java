package nl.gestand.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The requests of {@code ops/sample}, in the order in which they are sent. */
final class SampleFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SampleFiles() {}

    static List<JsonNode> steps() {
        try (Stream<Path> files = Files.list(Path.of("..", "sample"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(file -> JSON.readTree(file.toFile()).valueStream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
