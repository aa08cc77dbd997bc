package nl.gestand.bench.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import nl.gestand.bench.Bench;
import nl.gestand.bench.Clients;
import nl.gestand.bench.Measured;
import nl.gestand.bench.Report;
import nl.gestand.bench.Series;
import nl.gestand.bench.register.Caller;
import nl.gestand.bench.register.FilledLog;
import nl.gestand.bench.register.RunningRegister;
import nl.gestand.bench.register.Workspace;

/** Proofs of a log of a million leaves over HTTP, and how fast a register that had none comes to its log. */
public final class LogBench implements Bench {

    private static final int EVENTS = 1_000_000;
    private static final int EVENTS_QUICKLY = 20_000;
    private static final int CALLS = 5_000;
    private static final int ROUND = 7;
    private static final long SEED = 6_962;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @Override
    public String name() {
        return "log";
    }

    @Override
    public void measure(Report report) throws Exception {
        int events = report.quick() ? EVENTS_QUICKLY : EVENTS;
        try (Workspace workspace = new Workspace(name())) {
            Path data = workspace.path("events");
            FilledLog.ofEvents(data, events);
            try (RunningRegister register = RunningRegister.start(data);
                    Caller caller = Caller.anonymous(register.address())) {
                double seconds = untilCovered(caller, events, register.untilFirstAnswer());
                String size = String.format(Locale.ROOT, "%,d leaves", events);
                report.add(
                        new Measured(name(), "a first start, " + size, "ours", "leaves/s", List.of(events / seconds)));
                untilQuiet(caller);
                SplittableRandom random = new SplittableRandom(SEED);
                ask("inclusion, " + size, caller, report, turn -> "inclusion?leafIndex=" + random.nextInt(events));
                ask("consistency, " + size, caller, report, turn -> "consistency?from=" + random.nextInt(1, events));
            }
        }
        report.note(
                name(),
                "A first start is from the command until the last event is in the log, while the views are rebuilt in the same"
                        + " process. Proofs are of places drawn at random, by one client over HTTP; each reads its tiles from H2.");
    }

    private void ask(String question, Caller caller, Report report, IntFunction<String> path) throws Exception {
        Series series = new Series(name(), question, "ours");
        Clients.Call call = turn -> caller.timeOf("/v1/log/proofs/" + path.apply(turn));
        for (int round = -1; round < report.rounds(); round++) {
            var latencies = new Clients(1, CALLS, Duration.ofSeconds(report.quick() ? 1 : ROUND)).run(List.of(call));
            if (round >= 0) {
                series.add(latencies);
            }
        }
        series.tell(report);
    }

    /** Until the views, and what they knew before, are whole: a proof is asked of a register that stands. */
    private static void untilQuiet(Caller caller) throws Exception {
        long begun = System.nanoTime();
        while (caller.status("/v1/motions?pageSize=1&knownAt=1") != 200) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IOException("the views are not whole after " + PATIENCE);
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private static double untilCovered(Caller caller, int events, Duration before) throws Exception {
        long begun = System.nanoTime();
        while (caller.status("/v1/log/proofs/consistency?from=" + events) != 200) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IOException("the log does not hold all events after " + PATIENCE);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return before.plusNanos(System.nanoTime() - begun).toNanos() / 1e9;
    }
}
