package nl.gestand.standalone;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A register in a process of its own, as people start it; ended with the tests, whatever becomes of them. */
final class RegisterProcess implements AutoCloseable {

    private static final Duration START_PATIENCE = Duration.ofMinutes(2);
    private static final Set<ProcessHandle> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(ProcessHandle::destroyForcibly)));
    }

    private final Path data;
    private final URI address;
    private final Process process;

    private RegisterProcess(Path data, int port, Process process) {
        this.data = data;
        this.address = URI.create("http://127.0.0.1:" + port);
        this.process = process;
        RUNNING.add(process.toHandle());
    }

    /** The standalone with that data folder, once it answers. */
    static RegisterProcess standalone(Path data, String... settings) {
        return start(Standalone.class, data, Map.of(), settings).awaitAnswers();
    }

    static RegisterProcess start(Class<?> main, Path data, Map<String, String> environment, String... settings) {
        return start(List.of(), main, data, environment, settings);
    }

    /** @param before the command that runs it, such as a tracer; may be empty */
    static RegisterProcess start(
            List<String> before, Class<?> main, Path data, Map<String, String> environment, String... settings) {
        int port = freePort();
        List<String> command = new ArrayList<>(before);
        command.addAll(java());
        command.add(main.getName());
        command.add("--server.port=" + port);
        command.add("--gestand.data=" + data);
        command.addAll(List.of(settings));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        // a full disk under the data folder must not be what stops the log
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(logOf(data)));
        try {
            Files.createDirectories(data);
            return new RegisterProcess(data, port, builder.start());
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** A quick start matters more here than speed later. */
    static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"));
    }

    RegisterProcess awaitAnswers() {
        await().atMost(START_PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> answers() || !isAlive());
        if (!isAlive()) {
            throw new AssertionError("the register did not start: " + log());
        }
        return this;
    }

    private boolean answers() {
        try {
            int status = anonymous().get("/v1/motions?pageSize=1").statusCode();
            return status < 500;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    URI address() {
        return address;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Caller anonymous() {
        return new Caller(address, null);
    }

    /** One of the accounts that a first start makes: liaison, griffier or auditor. */
    Caller firstAccount(String name) {
        for (String line : read(data.resolve("first-accounts.txt")).lines().toList()) {
            String[] words = line.split(" ");
            if (words[0].equals(name)) {
                return Caller.basic(address, name, words[3]);
            }
        }
        throw new AssertionError("no first account " + name);
    }

    Caller operator() {
        return Caller.bearer(address, read(data.resolve("operator-token")).strip());
    }

    /** The end of what it wrote to its console. */
    String log() {
        String whole = read(logOf(data).toPath());
        return whole.substring(Math.max(0, whole.length() - 5_000));
    }

    /** As kill -9 does. */
    void kill() {
        process.toHandle().destroyForcibly();
        process.toHandle().onExit().join();
        RUNNING.remove(process.toHandle());
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        kill();
    }

    private static File logOf(Path data) {
        return data.resolveSibling(data.getFileName() + ".log").toFile();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
