package nl.gestand.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.gestand.verify.bundle.BundleCheck;
import nl.gestand.verify.database.DatabaseCheck;
import nl.gestand.verify.database.LogDatabase;
import nl.gestand.verify.monitor.MonitorCheck;
import nl.gestand.verify.proof.Checkpoint;
import nl.gestand.verify.proof.Text;
import nl.gestand.verify.proof.TimeStamp;
import nl.gestand.verify.proof.Trust;
import nl.gestand.verify.proof.Trust.Kept;
import nl.gestand.verify.proof.TrustedKey;
import nl.gestand.verify.report.Malformed;
import nl.gestand.verify.report.Printing;
import nl.gestand.verify.report.Report;
import nl.gestand.verify.report.Unreadable;
import nl.gestand.verify.report.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Proves that a register's log was not altered since it was sealed, or says what is wrong and where. */
@Command(
        name = "ops/verify/run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description =
                "Proves that a register's log was not altered since it was sealed, or says what is wrong and where.",
        footer = {
            "",
            "Keep a checkpoint and the key at a place where who runs the register cannot change them:",
            "  curl -s ADDRESS/v1/log/checkpoint > checkpoint; curl -s ADDRESS/v1/log/vkey > vkey",
            "",
            "Exit codes: 0 all proven, 1 something is wrong, 2 wrong use, 3 it could not be checked or is not proven."
        })
@SuppressWarnings("NullAway.Init") // picocli fills it
public final class Verify implements Callable<Integer> {

    private static final int LONGEST_VKEY = 4_096;

    @ArgGroup(multiplicity = "1")
    private Evidence evidence;

    @Option(
            names = "--vkey",
            paramLabel = "FILE|TEXT",
            description =
                    "The log's key that you trust; without it nothing is proven. Where a key was retired, give each.")
    private List<String> vkeys = List.of();

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "A checkpoint kept from earlier; may be given several times.")
    private List<Path> checkpoints = List.of();

    @Option(
            names = "--tsa",
            paramLabel = "FILE",
            description = "Certificates (PEM) of who is trusted to stamp times; may be given several times.")
    private List<Path> stampers = List.of();

    @Option(names = "--json", description = "Write the report for machines.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    /** Where the log is. */
    static final class Evidence {

        @Option(
                names = "--h2",
                paramLabel = "FILE",
                description = "An H2 file that no register has open, as DATA/events/events; it is only read.")
        private @Nullable Path h2;

        @Option(
                names = "--postgres",
                paramLabel = "URL",
                description =
                        "jdbc:postgresql://…; user and password in GESTAND_EVENTS_USER and GESTAND_EVENTS_PASSWORD.")
        private @Nullable String postgres;

        @Option(names = "--bundle", paramLabel = "PATH", description = "An exported bundle, a zip or its folder.")
        private @Nullable Path bundle;

        @Option(
                names = "--url",
                paramLabel = "URL",
                description = "A running register's log, as http://127.0.0.1:8080/v1/log.")
        private @Nullable String url;
    }

    private final Map<String, String> environment;

    private Verify(Map<String, String> environment) {
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(new PrintStream(System.out, false, StandardCharsets.UTF_8), true);
        System.exit(run(out, System.getenv(), arguments));
    }

    /** As {@link #main}, and answers the exit code. */
    public static int run(PrintWriter out, Map<String, String> environment, String... arguments) {
        return new CommandLine(new Verify(environment)).setOut(out).execute(arguments);
    }

    @Override
    public Integer call() {
        Report report = new Report();
        String failure = null;
        try {
            check(report, trust());
        } catch (Unreadable cannot) {
            failure = cannot.getMessage();
        } catch (RuntimeException | Error unforeseen) {
            failure = "Something unforeseen was met: " + unforeseen;
        }
        Verdict verdict = failure != null && report.verdict() != Verdict.WRONG ? Verdict.NOT_CHECKED : report.verdict();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Printing.json(report, failure, verdict, out);
        } else {
            Printing.words(report, failure, out);
        }
        return verdict.exitCode();
    }

    private void check(Report report, Trust trust) {
        if (evidence.bundle != null) {
            BundleCheck.run(evidence.bundle, trust, report);
        } else if (evidence.url != null) {
            MonitorCheck.run(evidence.url, trust, report);
        } else {
            try (LogDatabase database = database()) {
                new DatabaseCheck(database, trust, report).run();
            }
        }
    }

    private LogDatabase database() {
        if (evidence.postgres != null) {
            return LogDatabase.postgres(evidence.postgres, environment);
        }
        if (evidence.h2 == null) {
            throw new IllegalStateException("no evidence was named");
        }
        return LogDatabase.h2(evidence.h2);
    }

    private Trust trust() {
        List<Kept> kept = new ArrayList<>();
        for (Path file : checkpoints) {
            kept.add(new Kept(file.toString(), read("checkpoint", file, Checkpoint.LONGEST, Checkpoint::parse)));
        }
        List<X509Certificate> certificates = new ArrayList<>();
        for (Path file : stampers) {
            certificates.addAll(read(
                    "certificate",
                    file,
                    1 << 20,
                    bytes -> TimeStamp.certificates(new java.io.ByteArrayInputStream(bytes))));
        }
        return new Trust(vkeys.stream().map(Verify::key).toList(), kept, certificates);
    }

    private static TrustedKey key(String vkey) {
        try {
            Path file = Path.of(vkey);
            if (Files.isRegularFile(file)) {
                return read("key", file, LONGEST_VKEY, bytes -> TrustedKey.parse(Text.utf8(bytes, "the key")));
            }
        } catch (InvalidPathException noPath) {
            // then it is the key itself
        }
        try {
            return TrustedKey.parse(vkey);
        } catch (Malformed noKey) {
            throw new Unreadable("--vkey is no file, and no key either: " + noKey.getMessage() + ".");
        }
    }

    /** What is read from a file that was named. */
    private interface Parsing<T> {
        T of(byte[] bytes);
    }

    private static <T> T read(String what, Path file, int longest, Parsing<T> parsing) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(longest + 1);
            if (bytes.length > longest) {
                throw new Malformed("it is longer than " + longest + " bytes");
            }
            return parsing.of(bytes);
        } catch (IOException unreadable) {
            throw new Unreadable("The " + what + " " + file + " cannot be read: " + unreadable, unreadable);
        } catch (Malformed malformed) {
            throw new Unreadable("The " + what + " " + file + " cannot be read: " + malformed.getMessage() + ".");
        }
    }
}
