package nl.gestand.standalone;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a register is to be started. */
final class RegisterStart {

    private final Class<?> main;
    private final Path data;
    private final List<String> before = new ArrayList<>();
    private final List<String> settings = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private String classPath = System.getProperty("java.class.path");

    RegisterStart(Class<?> main, Path data) {
        this.main = main;
        this.data = data;
    }

    /** The command that runs it, such as a tracer. */
    RegisterStart under(List<String> command) {
        before.addAll(command);
        return this;
    }

    RegisterStart settings(String... more) {
        settings.addAll(List.of(more));
        return this;
    }

    RegisterStart environment(Map<String, String> more) {
        environment.putAll(more);
        return this;
    }

    /** Leaves out of the class path what has that text in its path. */
    RegisterStart without(String part) {
        classPath = Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.contains(part))
                .collect(joining(File.pathSeparator));
        return this;
    }

    RegisterProcess answering() {
        RegisterProcess started = start();
        try {
            return started.awaitAnswers();
        } catch (RuntimeException | Error notStarted) {
            started.close();
            throw notStarted;
        }
    }

    private RegisterProcess start() {
        int port = freePort();
        List<String> command = new ArrayList<>(before);
        command.addAll(java(classPath));
        // as ops/start does; the registers of RegisterHere work their parts out as they start
        command.add("-Dspring.aot.enabled=" + (main == Standalone.class));
        command.add(main.getName());
        command.add("--server.port=" + port);
        command.add("--gestand.data=" + data);
        command.add("--gestand.bcrypt-cost=4");
        command.addAll(settings);
        Path log = data.resolveSibling(data.getFileName() + ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        // beside the data folder: where the disk of that is full, the log must go on
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            Files.createDirectories(data);
            return new RegisterProcess(data, log, port, builder.start().toHandle());
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** A quick start matters more here than speed later. */
    static List<String> java(String classPath) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
