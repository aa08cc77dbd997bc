package nl.gestand.bench.asof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import nl.gestand.bench.Bench;
import nl.gestand.bench.Clients;
import nl.gestand.bench.Measured;
import nl.gestand.bench.Report;
import nl.gestand.bench.Series;
import nl.gestand.bench.register.Caller;
import nl.gestand.bench.register.FilledLog;
import nl.gestand.bench.register.Memory;
import nl.gestand.bench.register.RunningRegister;
import nl.gestand.bench.register.Settled;
import nl.gestand.bench.register.Workspace;
import tools.jackson.databind.JsonNode;

/** How long questions take with {@code knownAt} at some places of the log of 55,676 motions, over HTTP. */
public final class AsOfBench implements Bench {

    private static final int MOTIONS = 55_676;
    private static final int MOTIONS_QUICKLY = 2_000;
    private static final int CALLS = 400;
    private static final List<Integer> PERCENT = List.of(10, 50, 90);
    private static final String REPLAY = "a replay of the log for the question";

    @Override
    public String name() {
        return "asof";
    }

    @Override
    public void measure(Report report) throws Exception {
        try (Workspace workspace = new Workspace(name())) {
            Path data = workspace.path("data");
            FilledLog.ofMotions(data, report.quick() ? MOTIONS_QUICKLY : MOTIONS);
            try (RunningRegister register = RunningRegister.start(data);
                    Caller caller = Caller.anonymous(register.address())) {
                one(
                        report,
                        "from the first answer until earlier moments are answered",
                        "s",
                        Settled.awaitPast(caller).toNanos() / 1e9);
                long end = caller.read("/v1/motions?pageSize=1").get("position").asLong();
                questions(caller, end).forEach((subject, paths) -> measure(caller, subject, paths, report));
                one(
                        report,
                        "heap after a collection",
                        "MB",
                        Memory.of(register.pid()).heap());
                try (Caller operator = Caller.operator(
                        register.address(),
                        Files.readString(data.resolve("operator-token")).strip())) {
                    replay(operator, end, report);
                }
            }
        }
        report.note(
                name(), "A list is a page of fifty motions with its total and all facets, on one of 200 random days.");
        report.note(
                name(),
                "The replay reads the log to its end once and derives all items and lists from it; it also compares them, which the"
                        + " figure includes.");
    }

    private void measure(Caller caller, String subject, List<String> paths, Report report) {
        Series series = new Series(name(), subject, "ours");
        try {
            for (int round = -1; round < report.rounds(); round++) {
                Clients.Call call = turn -> caller.timeOf(paths.get(turn % paths.size()));
                var took = new Clients(1, CALLS, Duration.ofMillis(report.quick() ? 300 : 3_000)).run(List.of(call));
                if (round >= 0) {
                    series.add(took);
                }
            }
        } catch (Exception failed) {
            throw new IllegalStateException(subject, failed);
        }
        series.tell(report);
    }

    private void replay(Caller operator, long end, Report report) throws Exception {
        long begin = System.nanoTime();
        JsonNode checked = operator.ask("/v1/operator/replays", Map.of("samples", 0, "seed", 1));
        double took = seconds(System.nanoTime() - begin) * 1_000;
        if (checked.get("differing").asLong() != 0) {
            throw new IllegalStateException("the register differs from its log up to " + end + ": " + checked);
        }
        report.add(new Measured(name(), "list as of 90 %, p50", REPLAY, "ms", List.of(took)));
    }

    /** Each of the same days, for each place in the log and for the present. */
    private static SequencedMap<String, List<String>> questions(Caller caller, long end) throws Exception {
        JsonNode some = caller.read("/v1/motions?pageSize=200&sort=existsFrom");
        List<String> days = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(7);
        LocalDate today = LocalDate.parse(some.get("validAt").asString());
        for (int i = 0; i < 200; i++) {
            days.add(today.minusDays(random.nextInt(5_000)).toString());
        }
        List<String> ids = some.get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
        SequencedMap<String, List<String>> questions = new LinkedHashMap<>();
        questions.put("list", lists(days, ""));
        questions.put("one item", ids.stream().map(id -> "/v1/motions/" + id).toList());
        for (int percent : PERCENT) {
            long position = end * percent / 100;
            questions.put("list as of " + percent + " %", lists(days, "&knownAt=" + position));
            questions.put(
                    "statistics as of " + percent + " %",
                    days.stream()
                            .map(day -> "/v1/statistics?validAt=" + day + "&knownAt=" + position)
                            .toList());
            List<String> known = new ArrayList<>();
            for (String id : ids) {
                String path = "/v1/motions/" + id + "?knownAt=" + position;
                if (caller.status(path) == 200) {
                    known.add(path);
                }
            }
            if (!known.isEmpty()) {
                questions.put("one item as of " + percent + " %", known);
            }
        }
        return questions;
    }

    private static List<String> lists(List<String> days, String knownAt) {
        return days.stream().map(day -> "/v1/motions?validAt=" + day + knownAt).toList();
    }

    private void one(Report report, String question, String unit, double figure) {
        report.add(new Measured(name(), question, "ours", unit, List.of(figure)));
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
