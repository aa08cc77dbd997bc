package nl.gestand.bench.pages;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.gestand.bench.Bench;
import nl.gestand.bench.Clients;
import nl.gestand.bench.Measured;
import nl.gestand.bench.Report;
import nl.gestand.bench.register.Caller;
import nl.gestand.bench.register.RunningRegister;
import nl.gestand.bench.register.Workspace;

/** How long the open pages take, over HTTP to a standalone with the sample. */
public final class PagesBench implements Bench {

    private static final int CALLS = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final List<String> PAGES = List.of(
            "/",
            "/moties",
            "/toezeggingen?overdue=true&validAt=2024-06-30",
            "/moties/28638-224",
            "/brieven",
            "/dossiers/28638",
            "/zoeken?q=gemeenten");

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public void measure(Report report) throws Exception {
        try (Workspace workspace = new Workspace(name());
                RunningRegister register = RunningRegister.startWithSample(workspace.path("data"));
                Caller caller = Caller.anonymous(register.address())) {
            for (String page : PAGES) {
                new Clients(1, 10 * CALLS, WARM_UP).run(calls(caller, page));
                List<Double> p95 = new ArrayList<>();
                for (int round = 0; round < report.rounds(); round++) {
                    p95.add(new Clients(1, CALLS, Duration.ofSeconds(report.quick() ? 1 : 10))
                            .run(calls(caller, page))
                            .percentile(0.95));
                }
                report.add(new Measured(name(), page + ", p95", "ours", "ms", p95));
            }
        }
        report.note(
                name(),
                "A round is 200 calls of one page by one client, keep-alive, each page after three seconds of warm-up; what belongs to"
                        + " a page (style, script) is kept by browsers and not in these figures.");
    }

    private static List<Clients.Call> calls(Caller caller, String page) {
        return List.of(turn -> caller.timeOf(page));
    }
}
