package nl.gestand.verify;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the verifier said: each finding in a line as {@code event-altered[payload] event-7 leaf 7}, the first first. */
final class Outcome {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, String> environment;
    private final String[] arguments;
    private final int exitCode;
    private final JsonNode json;

    private Outcome(Map<String, String> environment, String[] arguments) {
        this.environment = environment;
        this.arguments = arguments;
        StringWriter machine = new StringWriter();
        String[] withJson = Arrays.copyOf(arguments, arguments.length + 1);
        withJson[arguments.length] = "--json";
        this.exitCode = Verify.run(new PrintWriter(machine), environment, withJson);
        this.json = JSON.readTree(machine.toString());
    }

    static Outcome of(Map<String, String> environment, String... arguments) {
        return new Outcome(environment, arguments);
    }

    int exitCode() {
        return exitCode;
    }

    JsonNode json() {
        return json;
    }

    List<String> findings() {
        List<String> findings = new ArrayList<>();
        json.get("findings").forEach(finding -> findings.add(line(finding)));
        return findings;
    }

    /** As people read it; it is made by another run. */
    String text() {
        StringWriter words = new StringWriter();
        Verify.run(new PrintWriter(words), environment, arguments);
        return words.toString();
    }

    private static String line(JsonNode finding) {
        StringBuilder line = new StringBuilder(finding.get("kind").asString());
        if (finding.has("part")) {
            line.append('[').append(finding.get("part").asString()).append(']');
        }
        if (finding.has("eventId")) {
            line.append(' ').append(finding.get("eventId").asString());
        }
        if (finding.has("leafIndex")) {
            line.append(" leaf ").append(finding.get("leafIndex").asLong());
        }
        return line.toString();
    }
}
