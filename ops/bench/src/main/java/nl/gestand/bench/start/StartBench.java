package nl.gestand.bench.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.gestand.bench.Bench;
import nl.gestand.bench.Measured;
import nl.gestand.bench.Report;
import nl.gestand.bench.register.FilledLog;
import nl.gestand.bench.register.RunningRegister;
import nl.gestand.bench.register.Workspace;
import org.springframework.util.FileSystemUtils;

/** From the command to the first list of motions that is answered: {@code ops/start}, and the jar run plainly. */
public final class StartBench implements Bench {

    private static final int EVENTS = 100_000;
    private static final int EVENTS_QUICKLY = 5_000;

    /** One way to start it. */
    @FunctionalInterface
    private interface Start {
        RunningRegister on(Path data) throws Exception;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void measure(Report report) throws Exception {
        try (Workspace workspace = new Workspace(name())) {
            Path none = workspace.path("empty");
            compare("empty", none, () -> FileSystemUtils.deleteRecursively(none), report);
            Path filled = workspace.path("filled");
            int events = report.quick() ? EVENTS_QUICKLY : EVENTS;
            FilledLog.ofEvents(filled, events);
            String question = String.format(Locale.ROOT, "%,d events", events);
            compare(question + ", views made anew", filled, () -> RunningRegister.forgetViews(filled), report);
            compare(question, filled, () -> Files.exists(filled), report);
        }
        report.note(
                name(),
                "Seconds from the command until GET /v1/motions is answered 200, asked every 5 ms; ours is ops/start itself with"
                        + " everything built, the baseline is java -jar without any option of Java. Both have the files in the"
                        + " machine's cache, since one start goes before.");
        report.note(
                name(),
                "The start with events follows a stop in order, which keeps the views in a file; they are made anew where there is none,"
                        + " as after a change of their shape. After a kill what came since the last such stop is read from the log.");
    }

    /** @param before each start */
    private void compare(String question, Path data, ThrowingAction before, Report report) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        for (int round = -1; round < report.rounds(); round++) {
            double started = seconds(RunningRegister::start, data, before);
            double plainly = seconds(RunningRegister::startPlainly, data, before);
            if (round >= 0) {
                ours.add(started);
                plain.add(plainly);
            }
        }
        report.add(new Measured(name(), question, "ours", "s", ours));
        report.add(new Measured(name(), question, "java -jar", "s", plain));
    }

    private static double seconds(Start start, Path data, ThrowingAction before) throws Exception {
        before.run();
        try (RunningRegister register = start.on(data)) {
            return register.untilFirstAnswer().toNanos() / 1e9;
        }
    }

    /** What may fail. */
    @FunctionalInterface
    private interface ThrowingAction {
        void run() throws Exception;
    }
}
