package nl.gestand.bench.register;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.gestand.bench.Checkout;

/** A standalone in a process of its own, started as people start it; it ends with the bench, whatever becomes of that. */
public final class RunningRegister implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int POLL_MILLIS = 5;

    private final Path data;
    private final Process process;
    private final URI address;
    private final Thread atTheEnd;
    private final long startedAt = System.nanoTime();
    private Duration untilFirstAnswer = Duration.ZERO;

    private RunningRegister(Path data, int port, List<String> command) throws IOException {
        Path log = data.resolveSibling(data.getFileName() + ".log");
        Files.createDirectories(data);
        this.data = data;
        this.address = URI.create("http://127.0.0.1:" + port);
        this.process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        this.atTheEnd = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /** By {@code ops/start}, without the sample, once it answers. */
    public static RunningRegister start(Path data) throws IOException, InterruptedException {
        return started(data, "--empty");
    }

    /** By {@code ops/start}, once it has the sample and answers. */
    public static RunningRegister startWithSample(Path data) throws IOException, InterruptedException {
        return started(data);
    }

    private static RunningRegister started(Path data, String... options) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Checkout.here().file("ops/start").toString(),
                "--port",
                Integer.toString(port),
                "--data",
                data.toString()));
        command.addAll(List.of(options));
        return answering(data, port, command);
    }

    /** By {@code java -jar} and nothing else, without the sample, once it answers. */
    public static RunningRegister startPlainly(Path data) throws IOException, InterruptedException {
        int port = freePort();
        return answering(
                data,
                port,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Checkout.here()
                                .file("ops/standalone/target/standalone-app.jar")
                                .toString(),
                        "--server.port=" + port,
                        "--gestand.data=" + data,
                        "--gestand.sample=false"));
    }

    /** The next start on these data makes its views anew, as after a change of their shape. */
    public static void forgetViews(Path data) throws IOException {
        Files.deleteIfExists(data.resolve("views.bson"));
    }

    public URI address() {
        return address;
    }

    public long pid() {
        return process.pid();
    }

    /** From the command until a list of motions was answered. */
    public Duration untilFirstAnswer() {
        return untilFirstAnswer;
    }

    /** The password of the liaison that a first start makes. */
    public String liaisonPassword() throws IOException {
        return Files.readAllLines(data.resolve("first-accounts.txt")).stream()
                .map(line -> line.split(" "))
                .filter(words -> words[0].equals("liaison"))
                .map(words -> words[3])
                .findFirst()
                .orElseThrow();
    }

    /** Stops it as an operator does, so that its database is closed. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
    }

    private static RunningRegister answering(Path data, int port, List<String> command)
            throws IOException, InterruptedException {
        RunningRegister started = new RunningRegister(data, port, command);
        try {
            started.awaitFirstAnswer();
            return started;
        } catch (IOException | InterruptedException | RuntimeException notStarted) {
            started.close();
            throw notStarted;
        }
    }

    private void awaitFirstAnswer() throws IOException, InterruptedException {
        try (Caller caller = Caller.anonymous(address)) {
            while (!caller.isAnswered("/v1/motions")) {
                if (!process.isAlive() || System.nanoTime() - startedAt > PATIENCE.toNanos()) {
                    throw new IOException("the register did not start: " + lastWords());
                }
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            }
        }
        untilFirstAnswer = Duration.ofNanos(System.nanoTime() - startedAt);
        awaitOpen();
    }

    /** A first start makes its accounts while it answers reads already. */
    private void awaitOpen() throws IOException, InterruptedException {
        while (words().noneMatch(line -> line.contains("The register is open at " + address))) {
            if (!process.isAlive() || System.nanoTime() - startedAt > PATIENCE.toNanos()) {
                throw new IOException("the register did not open: " + lastWords());
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }

    private Stream<String> words() throws IOException {
        return Files.readAllLines(data.resolveSibling(data.getFileName() + ".log")).stream();
    }

    private String lastWords() throws IOException {
        List<String> lines = words().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
