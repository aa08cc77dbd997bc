package nl.gestand.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The scripts in {@code ops}, as an operator runs them. */
final class Ops {

    /** What it said, and its exit code. */
    record Ended(int code, String said) {}

    private Ops() {}

    static Ended run(Map<String, String> environment, String script, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "bash", SharedFolder.checkout().resolve("ops").resolve(script).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().keySet().removeIf(name -> name.startsWith("GESTAND_"));
        process.environment().putAll(environment);
        return run(process);
    }

    static Ended run(ProcessBuilder process) {
        try {
            Process started = process.start();
            String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(started.waitFor(), said);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static String text(Path path) {
        return path.toAbsolutePath().toString();
    }
}
