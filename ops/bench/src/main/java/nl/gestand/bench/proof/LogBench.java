package nl.gestand.bench.proof;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import nl.gestand.bench.Bench;
import nl.gestand.bench.Clients;
import nl.gestand.bench.Measured;
import nl.gestand.bench.Report;
import nl.gestand.bench.Series;
import nl.gestand.bench.register.Caller;
import nl.gestand.bench.register.FilledLog;
import nl.gestand.bench.register.RunningRegister;
import nl.gestand.bench.register.Settled;
import nl.gestand.bench.register.Workspace;

/** Proofs of a log of a million leaves over HTTP, and how fast a register that had none comes to its log. */
public final class LogBench implements Bench {

    private static final int EVENTS = 1_000_000;
    private static final int EVENTS_QUICKLY = 20_000;
    private static final int CALLS = 5_000;
    private static final int ROUND = 7;
    private static final long SEED = 6_962;

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
                double seconds = register.untilFirstAnswer()
                                .plus(Settled.awaitLog(caller, events))
                                .toNanos()
                        / 1e9;
                String size = String.format(Locale.ROOT, "%,d leaves", events);
                report.add(
                        new Measured(name(), "a first start, " + size, "ours", "leaves/s", List.of(events / seconds)));
                Settled.awaitPast(caller);
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
}
