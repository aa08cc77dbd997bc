package nl.gestand.bench.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where results.json is kept, and RESULTS.md and its plots are written from it. */
public final class ResultsFolder {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;
    private final Path changes;

    /** @param changes what bought speed, written by hand; shown at the end */
    public ResultsFolder(Path folder, Path changes) {
        this.folder = folder;
        this.changes = changes;
    }

    /** Puts a measured part, as {@link KeptReport#save} wrote it, in place of the earlier one of its bench. */
    public void take(Path measured) throws IOException {
        Results results = read().with(JSON.readValue(Files.readString(measured), Part.class));
        Files.createDirectories(folder);
        Files.writeString(kept(), JSON.writeValueAsString(results) + "\n");
    }

    public void render() throws IOException {
        Results results = read();
        Path plots = Files.createDirectories(folder.resolve("plots"));
        clear(plots);
        for (Part part : results.parts()) {
            Plots.write(new Table(part, Goals.ALL), part, plots);
        }
        String bought = Files.exists(changes) ? Files.readString(changes) : "";
        Files.writeString(folder.resolve("RESULTS.md"), new Page(results, Goals.ALL, bought).markdown());
    }

    private Results read() throws IOException {
        return Files.exists(kept()) ? JSON.readValue(Files.readString(kept()), Results.class) : new Results(List.of());
    }

    private Path kept() {
        return folder.resolve("results.json");
    }

    private static void clear(Path plots) throws IOException {
        try (Stream<Path> old = Files.list(plots)) {
            for (Path plot :
                    old.filter(file -> file.toString().endsWith(".svg")).toList()) {
                Files.delete(plot);
            }
        }
    }
}
