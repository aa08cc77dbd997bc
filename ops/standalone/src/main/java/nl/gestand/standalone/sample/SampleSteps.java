package nl.gestand.standalone.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the sample's files, in order of file name. */
final class SampleSteps {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SampleSteps() {}

    static List<SampleStep> all() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:sample/*.json");
            Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
            List<SampleStep> steps = new ArrayList<>();
            for (Resource file : files) {
                read(file, steps);
            }
            return steps;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void read(Resource file, List<SampleStep> steps) throws IOException {
        try (InputStream content = file.getInputStream()) {
            int count = 0;
            for (JsonNode step : JSON.readTree(content)) {
                String name = "sample/" + file.getFilename() + "/" + count++;
                steps.add(new SampleStep(
                        name,
                        step.has("key") ? step.get("key").asString() : null,
                        step.get("post").asString(),
                        step.get("body")));
            }
        }
    }
}
