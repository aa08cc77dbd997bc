package nl.gestand.standalone.operate;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Has the views made anew beside those that are shown, and says how that goes. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Makes the views anew beside those that are shown, and switches them in when both are the same.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:switched in; or cancelled, where that was asked",
            "1:failed, cancelled or refused",
            "2:wrong use",
            "3:differs, and nothing was switched in"
        })
@SuppressWarnings("NullAway.Init") // picocli fills it
final class RebuildCommand implements Callable<Integer> {

    private static final String REBUILDS = "/v1/operator/rebuilds";
    private static final String CURRENT = REBUILDS + "/current";
    private static final Duration LOOKED_AFTER = Duration.ofMillis(300);
    private static final int DIFFERS = 3;

    @Spec
    private CommandSpec spec;

    @Option(names = "--accept-differences", description = "switch in also what differs from what is shown")
    private boolean acceptDifferences;

    @Option(names = "--cancel", description = "stop the rebuild that is under way")
    private boolean cancel;

    @Override
    public Integer call() throws InterruptedException {
        RegisterClient register = RegisterClient.fromSettings(System.getenv());
        if (cancel) {
            JsonNode ended = register.send("DELETE", CURRENT, null);
            out().println("The rebuild ended: " + state(ended));
            return state(ended).equals("cancelled") ? 0 : 1;
        }
        JsonNode begun = register.send("POST", REBUILDS, Map.of("acceptDifferences", acceptDifferences));
        JsonNode ended = follow(register, begun);
        tell(ended);
        return switch (state(ended)) {
            case "switched" -> 0;
            case "differs" -> DIFFERS;
            default -> 1;
        };
    }

    private JsonNode follow(RegisterClient register, JsonNode begun) throws InterruptedException {
        JsonNode now = begun;
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("Rebuilding views")
                .setInitialMax(begun.get("head").asLong())
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .build()) {
            while (isUnderWay(now)) {
                bar.setExtraMessage(" " + state(now) + (now.get("stalled").asBoolean() ? ", stalled" : ""));
                Thread.sleep(LOOKED_AFTER);
                now = register.send("GET", CURRENT, null);
                bar.maxHint(now.get("head").asLong());
                bar.stepTo(now.get("position").asLong());
            }
        }
        return now;
    }

    private void tell(JsonNode ended) {
        out().printf(
                        "The rebuild ended: %s, %d events",
                        state(ended), ended.get("events").asLong());
        out().println(ended.path("differing").isNumber() ? ", " + ended.get("differing") + " documents differ" : "");
        for (JsonNode each : ended.get("differences")) {
            out().printf(
                            "%s %s %s %s%n",
                            each.get("collection").asString(),
                            each.get("id").asString(),
                            each.get("how").asString(),
                            each.get("fields"));
        }
        if (ended.path("failure").isString()) {
            out().println(ended.get("failure").asString());
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private static boolean isUnderWay(JsonNode rebuild) {
        return state(rebuild).equals("feeding") || state(rebuild).equals("comparing");
    }

    private static String state(JsonNode rebuild) {
        return rebuild.get("state").asString();
    }
}
