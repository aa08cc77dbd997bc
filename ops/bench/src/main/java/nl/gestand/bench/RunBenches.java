package nl.gestand.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.gestand.bench.results.KeptReport;
import nl.gestand.bench.results.ResultsFolder;
import nl.gestand.time.SystemClock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs benches, each in a process of its own; exit code 0 where all went well, 1 where one failed, 2 for wrong use. */
@Command(
        name = "ops/bench/run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Measures the register beside its baselines and writes RESULTS.md with its plots.")
@SuppressWarnings("NullAway.Init") // picocli fills it
public final class RunBenches implements Callable<Integer> {

    private static final int QUICK_ROUNDS = 2;

    @Parameters(
            paramLabel = "BENCH",
            arity = "0..*",
            description = "Those only; the parts of the others stay as they are. Without any: all but the long ones.")
    private List<String> names = List.of();

    @Option(names = "--rounds", paramLabel = "N", description = "How often each case is timed (5).")
    private @Nullable Integer rounds;

    @Option(names = "--quick", description = "Small sizes, to see that it works; written to ops/bench/target/quick.")
    private boolean quick;

    @Option(names = "--out", paramLabel = "DIR", description = "Write there (ops/bench).")
    private @Nullable Path out;

    @Option(names = "--list", description = "Name the benches.")
    private boolean list;

    @Option(names = "--render", description = "Measure nothing; write RESULTS.md again from results.json.")
    private boolean render;

    @Option(
            names = "--alone",
            hidden = true,
            description = "Run the one bench here and write what it measured to a file.")
    private @Nullable Path alone;

    @Spec
    private CommandSpec spec;

    private RunBenches() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new RunBenches()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        List<Bench> chosen = chosen();
        if (list) {
            chosen.forEach(bench -> spec.commandLine()
                    .getOut()
                    .println(bench.name() + (Benches.LONG.contains(bench) ? " (long; only where it is named)" : "")));
            return 0;
        }
        if (alone != null) {
            return measureHere(chosen.getFirst(), alone);
        }
        Checkout checkout = Checkout.here();
        ResultsFolder folder = new ResultsFolder(folder(checkout), checkout.file("ops/bench/CHANGES.md"));
        if (render) {
            folder.render();
            return 0;
        }
        return measureEach(chosen, folder) == 0 ? 0 : 1;
    }

    private int measureEach(List<Bench> chosen, ResultsFolder folder) throws IOException, InterruptedException {
        PrintWriter console = spec.commandLine().getErr();
        int failed = 0;
        for (Bench bench : chosen) {
            Path measured = Files.createTempFile("gestand-bench-" + bench.name(), ".json");
            measured.toFile().deleteOnExit();
            console.println(bench.name() + " ...");
            long before = System.nanoTime();
            boolean done = new BenchProcess(bench.name(), rounds(), quick).measureTo(measured);
            console.printf(
                    "%s %s after %d s%n",
                    bench.name(), done ? "done" : "FAILED", (System.nanoTime() - before) / 1_000_000_000);
            if (done) {
                folder.take(measured);
                folder.render();
            }
            failed += done ? 0 : 1;
            Files.delete(measured);
        }
        return failed;
    }

    private int measureHere(Bench bench, Path measured) throws Exception {
        KeptReport report = new KeptReport(bench.name(), rounds(), quick, SystemClock.utc());
        bench.measure(report);
        report.save(measured, Checkout.here().commit(), SystemClock.utc());
        return 0;
    }

    private List<Bench> chosen() {
        List<Bench> every = Benches.every();
        for (String name : names) {
            if (every.stream().noneMatch(bench -> bench.name().equals(name))) {
                throw new ParameterException(spec.commandLine(), "There is no bench '" + name + "'; see --list.");
            }
        }
        return names.isEmpty() && !list
                ? Benches.ALL
                : every.stream()
                        .filter(bench -> names.isEmpty() || names.contains(bench.name()))
                        .toList();
    }

    private Path folder(Checkout checkout) {
        if (out != null) {
            return out;
        }
        return checkout.file(quick ? "ops/bench/target/quick" : "ops/bench");
    }

    private int rounds() {
        if (rounds != null) {
            return rounds;
        }
        return quick ? QUICK_ROUNDS : 5;
    }
}
