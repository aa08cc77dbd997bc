package nl.gestand.bench.growth;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import nl.gestand.bench.Bench;
import nl.gestand.bench.Clients;
import nl.gestand.bench.Latencies;
import nl.gestand.bench.Report;
import nl.gestand.bench.imports.ImportRun;
import nl.gestand.bench.records.ChamberRecords;
import nl.gestand.bench.register.Caller;
import nl.gestand.bench.register.FilledLog;
import nl.gestand.bench.register.Memory;
import nl.gestand.bench.register.RunningRegister;
import nl.gestand.bench.register.Settled;
import nl.gestand.bench.register.Workspace;

/** Rebuild, import, questions and memory of a standalone whose log has 10,000, 100,000 and 1,000,000 events. */
public final class GrowthBench implements Bench {

    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final List<Integer> SIZES_QUICKLY = List.of(2_000, 20_000);
    private static final int IMPORTED = 5_000;
    private static final int IMPORTED_QUICKLY = 500;
    private static final int CALLS = 200;
    private static final long SEED = 1_917;

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public void measure(Report report) throws Exception {
        Costs costs = new Costs(name());
        try (Workspace workspace = new Workspace(name())) {
            double empty = emptyStart(workspace.path("empty"));
            for (int events : report.quick() ? SIZES_QUICKLY : SIZES) {
                Path data = workspace.path("events-" + events);
                FilledLog.ofEvents(data, events);
                try {
                    rebuilds(data, events, empty, costs, report);
                    use(data, workspace, events, costs, report);
                } catch (IOException | ExecutionException failed) {
                    report.note(
                            name(),
                            String.format(Locale.ROOT, "At %,d events it failed: %s", events, failed.getMessage()));
                }
                workspace.remove("events-" + events);
            }
        }
        costs.tell(report);
        report.note(
                name(),
                "Rebuild is what a start without kept views takes longer than one on an empty store, by event. Import is ops/import of 5,000 motions into"
                        + " a register that holds so many events, its JVM's start included; its table of claims holds only what"
                        + " was imported. Questions are the median over HTTP by one client.");
        report.note(
                name(),
                "Linear or better means: what is told by event or motion stays the same or falls (a tenth is left for noise), and a list"
                        + " takes no more times as long as there are more events.");
    }

    /** The quickest of three: what a start takes without any event. */
    private static double emptyStart(Path data) throws Exception {
        double quickest = Double.MAX_VALUE;
        for (int start = 0; start < 3; start++) {
            quickest = Math.min(quickest, start(data));
        }
        return quickest;
    }

    private static double start(Path data) throws Exception {
        RunningRegister.forgetViews(data);
        try (RunningRegister register = RunningRegister.start(data)) {
            return register.untilFirstAnswer().toNanos() / 1e9;
        }
    }

    /** The first start makes accounts, so it does not count. */
    private static void rebuilds(Path data, int events, double empty, Costs costs, Report report) throws Exception {
        start(data);
        for (int round = 0; round < report.rounds(); round++) {
            double rebuild = Math.max(0.001, start(data) - empty);
            costs.add("rebuild", "µs", events, rebuild * 1e6 / events);
        }
    }

    private void use(Path data, Workspace workspace, int events, Costs costs, Report report) throws Exception {
        try (RunningRegister register = RunningRegister.start(data);
                Caller caller = Caller.anonymous(register.address())) {
            Settled.awaitAll(caller);
            ask(caller, events, costs, report);
            Memory memory = Memory.of(register.pid());
            costs.add("resident memory", "MB", events, memory.resident());
            costs.add("heap in use after a collection", "MB", events, memory.heap());
            ChamberRecords records = new ChamberRecords(SEED);
            int motions = report.quick() ? IMPORTED_QUICKLY : IMPORTED;
            for (int round = -1; round < report.rounds(); round++) {
                Path file = workspace.path("motions-" + events + "-" + round + ".jsonl.gz");
                records.write(file, motions);
                double seconds = ImportRun.seconds(register, file);
                if (round >= 0) {
                    costs.add("import of a motion", "µs", events, seconds * 1e6 / motions);
                }
            }
        }
    }

    private static void ask(Caller caller, int events, Costs costs, Report report) throws Exception {
        Duration atMost = Duration.ofMillis(report.quick() ? 200 : 1_500);
        for (var subject : SomeQuestions.of(caller).entrySet()) {
            List<String> paths = subject.getValue();
            Clients.Call call = turn -> caller.timeOf(paths.get(turn % paths.size()));
            for (int round = -1; round < report.rounds(); round++) {
                Latencies latencies = new Clients(1, CALLS, atMost).run(List.of(call));
                if (round >= 0) {
                    costs.add(subject.getKey(), "ms", events, latencies.percentile(0.5));
                }
            }
        }
    }
}
