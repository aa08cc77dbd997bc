package nl.gestand.bench.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.gestand.bench.Bench;
import nl.gestand.bench.Measured;
import nl.gestand.bench.Report;
import nl.gestand.bench.records.ChamberRecords;
import nl.gestand.bench.register.RunningRegister;
import nl.gestand.bench.register.Workspace;

/** Motions a second from a file of open data to durable events, and the same rows by plain JDBC. */
public final class ImportBench implements Bench {

    private static final long SEED = 1_848;
    private static final int MOTIONS = 55_676;
    private static final int MOTIONS_QUICKLY = 2_000;

    /** As {@code ops/import} sends them. */
    private static final int RECORDS_IN_A_PAGE = 500;

    private static final String PLAIN = "plain JDBC";

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void measure(Report report) throws Exception {
        int motions = report.quick() ? MOTIONS_QUICKLY : MOTIONS;
        List<Double> ours = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        try (Workspace workspace = new Workspace(name())) {
            Path records = workspace.path("motions.jsonl.gz");
            new ChamberRecords(SEED).write(records, motions);
            for (int round = 0; round < report.rounds(); round++) {
                round(workspace, round, records, motions, ours, plain, report);
            }
        }
        tell(report, motions, ours, plain);
    }

    private void round(
            Workspace workspace,
            int round,
            Path records,
            int motions,
            List<Double> ours,
            List<Double> plain,
            Report report)
            throws Exception {
        Path data = workspace.path("register-" + round);
        try (RunningRegister register = RunningRegister.start(data)) {
            ours.add(ImportRun.seconds(register, records));
        }
        WrittenRows rows = WrittenRows.of(data);
        int batches = (motions + RECORDS_IN_A_PAGE - 1) / RECORDS_IN_A_PAGE;
        if (round == 0) {
            rows.secondsToWrite(workspace.path("warm-up"), batches);
            report.note(name(), "Rows of either side: " + rows.counts() + ".");
        }
        plain.add(rows.secondsToWrite(workspace.path("plain-" + round), batches));
        workspace.remove("register-" + round);
        workspace.remove("plain-" + round);
    }

    private void tell(Report report, int motions, List<Double> ours, List<Double> plain) {
        String all = String.format(Locale.ROOT, "%,d motions", motions);
        report.add(new Measured(
                name(), "motions, from file to durable events", "ours", "motions/s", rates(motions, ours)));
        report.add(new Measured(
                name(), "motions, from file to durable events", PLAIN, "motions/s", rates(motions, plain)));
        report.add(new Measured(name(), all, "ours", "s", ours));
        report.add(new Measured(name(), all, PLAIN, "s", plain));
        report.note(
                name(),
                "Ours is ops/import from its command to its end, over HTTP to a standalone that has just been started and shows every"
                        + " motion in its views meanwhile; nothing is warmed up, since a first import is not.");
        report.note(
                name(),
                "Plain JDBC reads and decides nothing: every row that the register wrote, from memory, into the same tables of a"
                        + " durable H2, a commit for each 500 motions, after a warm-up.");
    }

    private static List<Double> rates(int motions, List<Double> seconds) {
        return seconds.stream().map(each -> motions / each).toList();
    }
}
