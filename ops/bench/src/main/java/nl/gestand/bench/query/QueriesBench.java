package nl.gestand.bench.query;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import nl.gestand.bench.Bench;
import nl.gestand.bench.Clients;
import nl.gestand.bench.Latencies;
import nl.gestand.bench.Report;
import nl.gestand.bench.Series;
import nl.gestand.bench.register.Caller;
import nl.gestand.bench.register.FilledLog;
import nl.gestand.bench.register.RunningRegister;
import nl.gestand.bench.register.Settled;
import nl.gestand.bench.register.Workspace;

/** How long questions take at 55,676 motions: over HTTP to a standalone, and to SQLite in process. */
public final class QueriesBench implements Bench {

    private static final int MOTIONS = 55_676;
    private static final int MOTIONS_QUICKLY = 2_000;
    private static final int CALLS = 400;
    private static final List<Integer> CLIENTS = List.of(1, 4);
    private static final String SQLITE = "SQLite in process";

    @Override
    public String name() {
        return "queries";
    }

    @Override
    public void measure(Report report) throws Exception {
        try (Workspace workspace = new Workspace(name())) {
            Path data = workspace.path("data");
            Path sqlite = workspace.path("items.sqlite");
            FilledLog.ofMotions(data, report.quick() ? MOTIONS_QUICKLY : MOTIONS);
            Questions questions = new Questions();
            try (SqliteItems items = new SqliteItems(sqlite)) {
                ItemSource.read(data, item -> {
                    questions.learn(item);
                    items.add(item);
                });
            }
            try (RunningRegister register = RunningRegister.start(data)) {
                compare(register, sqlite, questions.bySubject(), report);
            }
        }
        report.note(
                name(),
                "SQLite is asked in the bench's own process: no HTTP and no JSON is in its figures, and in ours both are.");
        report.note(
                name(),
                "A list is a page of fifty motions with its total and the counts by nine facets, each facet with all filters but its own,"
                        + " on either side; SQLite has a covering index for each question, and FTS5 for words.");
        report.note(
                name(),
                "A round is 400 calls, or as many as three seconds allow, with 200 different values; keep-alive, after a warm-up; of a register"
                        + " whose past and proven log are whole.");
    }

    private void compare(
            RunningRegister register, Path sqlite, SequencedMap<String, List<Question>> subjects, Report report)
            throws Exception {
        try (Caller caller = Caller.anonymous(register.address());
                SqliteReaders readers = SqliteReaders.open(sqlite, CLIENTS.getLast())) {
            Settled.awaitAll(caller);
            Answers.check(caller, readers.first(), subjects);
            for (var subject : subjects.entrySet()) {
                for (int clients : CLIENTS) {
                    Series ours = new Series(name(), named(subject.getKey(), clients), "ours");
                    Series theirs = new Series(name(), named(subject.getKey(), clients), SQLITE);
                    for (int round = -1; round < report.rounds(); round++) {
                        Latencies over = run(clients, report, overHttp(clients, caller, subject.getValue()));
                        Latencies in = run(clients, report, readers.calls(subject.getValue()));
                        if (round >= 0) {
                            ours.add(over);
                            theirs.add(in);
                        }
                    }
                    ours.tell(report);
                    theirs.tell(report);
                }
            }
        }
    }

    private static Latencies run(int clients, Report report, List<Clients.Call> calls) throws Exception {
        Duration atMost = Duration.ofMillis(report.quick() ? 300 : 3_000);
        return new Clients(clients, CALLS, atMost).run(calls);
    }

    private static List<Clients.Call> overHttp(int clients, Caller caller, List<Question> questions) {
        Clients.Call call =
                turn -> caller.timeOf(questions.get(turn % questions.size()).path());
        return new ArrayList<>(IntStream.range(0, clients).mapToObj(any -> call).toList());
    }

    private static String named(String subject, int clients) {
        return subject + ", " + clients + (clients == 1 ? " client" : " clients");
    }
}
