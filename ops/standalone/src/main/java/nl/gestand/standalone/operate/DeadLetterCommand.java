package nl.gestand.standalone.operate;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Shows and retries the events that the views could not take in. */
@Command(
        name = "dead-letters",
        mixinStandardHelpOptions = true,
        description = "Events that the views could not take in.")
@SuppressWarnings("NullAway.Init") // picocli fills it
final class DeadLetterCommand {

    private static final String DEAD_LETTERS = "/v1/operator/dead-letters";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Spec
    private CommandSpec spec;

    @Command(description = "Lists them by item: which event failed, why, and how many wait behind it.")
    void list() {
        show(client().send("GET", DEAD_LETTERS, null));
    }

    @Command(description = "Tries them again: those of one item, or all.")
    void retry(@Parameters(paramLabel = "ITEM", arity = "0..1") @Nullable String item) {
        show(client().send("POST", DEAD_LETTERS + "/retries", item == null ? Map.of() : Map.of("item", item)));
    }

    private void show(JsonNode answer) {
        spec.commandLine().getOut().println(JSON.writeValueAsString(answer));
    }

    private static RegisterClient client() {
        return RegisterClient.fromSettings(System.getenv());
    }
}
