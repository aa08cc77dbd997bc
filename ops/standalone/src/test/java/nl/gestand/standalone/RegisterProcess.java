package nl.gestand.standalone;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A register in a process of its own, as people start it; ended with the tests, whatever becomes of them. */
final class RegisterProcess implements Register {

    private static final Duration START_PATIENCE = Duration.ofMinutes(5);
    private static final Set<ProcessHandle> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(RegisterProcess::end)));
    }

    private final Path data;
    private final Path log;
    private final URI address;
    private final ProcessHandle process;

    RegisterProcess(Path data, Path log, int port, ProcessHandle process) {
        this.data = data;
        this.log = log;
        this.address = URI.create("http://127.0.0.1:" + port);
        this.process = process;
        RUNNING.add(process);
    }

    /** For a register's data, under target, which the next build clears. */
    static Path freshFolder(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "registers")), name)
                    .resolve("data")
                    .toAbsolutePath();
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** The standalone with that data folder, once it answers. */
    static RegisterProcess standalone(Path data, String... settings) {
        return new RegisterStart(Standalone.class, data).settings(settings).answering();
    }

    RegisterProcess awaitAnswers() {
        await().atMost(START_PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> answers() || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError("the register did not start: " + log());
        }
        return this;
    }

    private boolean answers() {
        try {
            return anonymous().get("/v1/motions?pageSize=1").statusCode() < 500;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    @Override
    public URI address() {
        return address;
    }

    @Override
    public Path data() {
        return data;
    }

    /** The end of what it wrote to its console. */
    String log() {
        try {
            String whole = Files.readString(log);
            return whole.substring(Math.max(0, whole.length() - 5_000));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As kill -9 does, and what it started with it. */
    @Override
    public void close() {
        end(process);
        process.onExit().join();
        RUNNING.remove(process);
    }

    private static void end(ProcessHandle process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
