package nl.gestand.standalone.importing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings the open data of the Tweede Kamer to a running register. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Brings the open data of the Tweede Kamer to a running register.",
            "GESTAND_URL names the register (http://127.0.0.1:8080); GESTAND_USER and GESTAND_PASSWORD sign in a liaison."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is in the register",
            "1:it could not go on; start it again to go on where it stopped",
            "2:wrong use",
            "3:all was sent, and something contradicts the register or could not be understood"
        })
@SuppressWarnings("NullAway.Init") // picocli fills it
public final class ImportOpenData implements Callable<Integer> {

    private static final int NEEDS_A_LOOK = 3;

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "A file or folder (.json, .jsonl, also .gz), or the address of an OData service.")
    private List<String> sources;

    @Option(names = "--page-size", defaultValue = "500", description = "Records in a page (${DEFAULT-VALUE}).")
    private int pageSize;

    @Option(
            names = "--all",
            description = "Ask a service for everything, not only for what changed since the last time.")
    private boolean everything;

    @Option(names = "--attempts", defaultValue = "8", description = "For each request (${DEFAULT-VALUE}).")
    private int attempts;

    @Option(names = "--first-pause", defaultValue = "500", hidden = true)
    private long firstPauseMillis;

    @Option(names = "--no-progress", description = "No progress bar.")
    private boolean silent;

    @Spec
    private CommandSpec spec;

    private final Map<String, String> settings;

    ImportOpenData(Map<String, String> settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) {
        System.exit(commandLine(System.getenv()).execute(arguments));
    }

    /** @param settings the variables that name the register and sign in */
    public static CommandLine commandLine(Map<String, String> settings) {
        return new CommandLine(new ImportOpenData(settings))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(failure.getMessage());
                    return 1;
                });
    }

    @Override
    public Integer call() {
        requirePositive(pageSize, "--page-size");
        requirePositive(attempts, "--attempts");
        try (HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build()) {
            Retries retries = new Retries(http, attempts, Duration.ofMillis(Math.max(1, firstPauseMillis)));
            Register register = new Register(address(), setting("GESTAND_USER"), setting("GESTAND_PASSWORD"), retries);
            List<Source> all = new ArrayList<>();
            for (String source : sources) {
                all.addAll(named(source, register, retries));
            }
            return run(all, register);
        }
    }

    private int run(List<Source> all, Register register) {
        Summary summary = new Summary();
        long start = System.nanoTime();
        try {
            for (Source source : all) {
                try (Progress progress = Progress.of(source, silent);
                        Sending sending = new Sending(register, (page, answer) -> {
                            summary.add(answer);
                            progress.at(page.progress(), summary.count("records"));
                        })) {
                    send(source, sending);
                }
            }
        } finally {
            spec.commandLine().getOut().print(summary.text((System.nanoTime() - start) / 1e9));
            spec.commandLine().getOut().flush();
        }
        return summary.needsALook() ? NEEDS_A_LOOK : 0;
    }

    /** What is under way when a source fails is waited for: it is in the register, and the next run goes on behind it. */
    private static void send(Source source, Sending sending) {
        try {
            source.read(sending::send);
        } catch (ImportFailed failed) {
            try {
                sending.finish();
            } catch (ImportFailed alsoFailed) {
                failed.addSuppressed(alsoFailed);
            }
            throw failed;
        }
        sending.finish();
    }

    private List<Source> named(String source, Register register, Retries retries) {
        if (source.startsWith("http://") || source.startsWith("https://")) {
            return EntitySet.of(uri(source)).stream()
                    .<Source>map(set -> new ODataSource(set, register, retries, everything))
                    .toList();
        }
        List<Path> files = files(Path.of(source));
        if (files.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "There is no file of records (.json, .jsonl, also .gz) at " + source + ".");
        }
        return files.stream()
                .<Source>map(file -> new FileSource(file, pageSize))
                .toList();
    }

    private static List<Path> files(Path named) {
        if (!Files.isDirectory(named)) {
            return Files.isRegularFile(named) && FileSource.isOne(named) ? List.of(named) : List.of();
        }
        try (Stream<Path> within = Files.list(named)) {
            return within.filter(Files::isRegularFile)
                    .filter(FileSource::isOne)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new ImportFailed("Cannot read the folder " + named + ".", unreadable);
        }
    }

    private URI address() {
        return uri(settings.getOrDefault("GESTAND_URL", "http://127.0.0.1:8080"));
    }

    private URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException malformed) {
            throw new ParameterException(spec.commandLine(), "'" + text + "' is no address.");
        }
    }

    private String setting(String name) {
        String value = settings.get(name);
        if (value == null || value.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Set " + name + " in the environment.");
        }
        return value;
    }

    private void requirePositive(int value, String option) {
        if (value < 1 || value > 10_000) {
            throw new ParameterException(spec.commandLine(), option + " is a number from 1 to 10000.");
        }
    }
}
