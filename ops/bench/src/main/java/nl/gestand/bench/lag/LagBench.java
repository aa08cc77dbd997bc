package nl.gestand.bench.lag;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import nl.gestand.bench.Bench;
import nl.gestand.bench.Latencies;
import nl.gestand.bench.Report;
import nl.gestand.bench.Series;
import nl.gestand.bench.register.Workspace;

/** How long after its commit, and after its answer, a motion is shown: while little is written, and at half of what can be. */
public final class LagBench implements Bench {

    private static final Duration BETWEEN = Duration.ofMillis(50);

    @Override
    public String name() {
        return "lag";
    }

    @Override
    public void measure(Report report) throws Exception {
        try (Workspace workspace = new Workspace(name())) {
            try (Written ours = new InProcess(workspace.path("in-process"));
                    Written axon = new AxonDefault(workspace.path("axon"))) {
                compare(List.of(ours, axon), "from commit", report);
            }
            try (Written http = new OverHttp(workspace.path("over-http"))) {
                compare(List.of(http), "from answered POST", report);
            }
        }
        report.note(
                name(),
                "From commit: the standalone within the bench's process, commands sent without HTTP, until the views cover them;"
                        + " Axon's default processor until its handler is called, which stores nothing.");
        report.note(
                name(),
                "From answered POST: over HTTP to a standalone, until a GET of the motion has answered 200; that GET's own time is in"
                        + " it. The standalone answers a write once its views show it, so the lag is in the POST, told beneath.");
        report.note(
                name(),
                "Idle is one write each 50 ms; at half load eight writers keep half of the rate that saturates. \"Until there\" is what the"
                        + " write itself took, until its commit or its answer.");
    }

    private void compare(List<Written> logs, String since, Report report) throws Exception {
        List<Sampled> samples = new ArrayList<>();
        for (Written log : logs) {
            double half = Load.saturating(log) / 2;
            samples.add(new Sampled(name(), log, since + ", idle", 0));
            samples.add(new Sampled(name(), log, since + ", half load", half));
            report.note(
                    name(),
                    String.format(Locale.ROOT, "Half load, %s, %s: %,.0f writes a second.", since, log.name(), half));
        }
        for (int round = -1; round < report.rounds(); round++) {
            for (Sampled each : samples) {
                each.round(Duration.ofMillis(report.quick() ? 1_000 : 4_000), round >= 0);
            }
        }
        for (Sampled each : samples) {
            each.tell(report);
        }
    }

    /** One log at one load. */
    private static final class Sampled {

        private final Written log;
        private final double rate;
        private final Series lag;
        private final Series write;

        Sampled(String bench, Written log, String question, double rate) {
            this.log = log;
            this.rate = rate;
            this.lag = new Series(bench, question, log.name());
            this.write = new Series(bench, "until there: " + question.replaceFirst("from ", ""), log.name());
        }

        void round(Duration length, boolean counts) throws Exception {
            Latencies writes = new Latencies();
            Latencies lags = new Latencies();
            long until = System.nanoTime() + length.toNanos();
            try (Load load = new Load(log, rate)) {
                while (System.nanoTime() < until) {
                    TimeUnit.NANOSECONDS.sleep(BETWEEN.toNanos());
                    long before = System.nanoTime();
                    String motion = log.write();
                    long written = System.nanoTime();
                    log.awaitShown(motion);
                    lags.addNanos(System.nanoTime() - written);
                    writes.addNanos(written - before);
                }
            }
            if (counts) {
                lag.add(lags);
                write.add(writes);
            }
        }

        void tell(Report report) {
            lag.tell(report);
            write.tell(report);
        }
    }
}
