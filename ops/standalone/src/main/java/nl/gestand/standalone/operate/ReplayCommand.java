package nl.gestand.standalone.operate;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Has the log replayed, and says where the register answers something else. */
@Command(
        name = "replay-check",
        mixinStandardHelpOptions = true,
        description = {
            "Replays the log to its beginning, its end and some moments between them, and compares every item and letter"
                    + " and some lists with what the register answers as of these.",
            "Exit code 0 where all is equal, 1 where something differs or could not be compared."
        })
@SuppressWarnings("NullAway.Init") // picocli fills it
final class ReplayCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--samples", description = "moments between the beginning and the end (5)")
    private @Nullable Integer samples;

    @Option(names = "--seed", description = "by which they are chosen; the last line but one of a check names it")
    private @Nullable Long seed;

    @Override
    public Integer call() {
        Map<String, Object> asked = new LinkedHashMap<>();
        if (samples != null) {
            asked.put("samples", samples);
        }
        if (seed != null) {
            asked.put("seed", seed);
        }
        JsonNode checked = RegisterClient.fromSettings(System.getenv()).send("POST", "/v1/operator/replays", asked);
        checked.get("moments").forEach(this::show);
        long differing = checked.get("differing").asLong();
        PrintWriter out = spec.commandLine().getOut();
        out.printf("Seed %d.%n", checked.get("seed").asLong());
        out.println(
                differing == 0
                        ? "The register answers as the log says."
                        : "The register differs from the log in " + differing + " places.");
        return differing == 0 ? 0 : 1;
    }

    private void show(JsonNode moment) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "Position %d (%s): %d items, %d letters and %d lists compared, %d differ.%n",
                moment.get("position").asLong(),
                moment.get("recordedAt").isNull()
                        ? "before the first event"
                        : moment.get("recordedAt").asString(),
                moment.get("items").asInt(),
                moment.get("letters").asInt(),
                moment.get("questions").asInt(),
                moment.get("differing").asInt());
        moment.get("differences").forEach(each -> out.println("  " + each.asString()));
    }
}
