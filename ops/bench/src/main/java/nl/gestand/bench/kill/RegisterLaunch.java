package nl.gestand.bench.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.gestand.standalone.Standalone;

/**
 * How the standalone is started as a process of its own: the built jar with its cache where the system property {@code
 * gestand.app} names one, else the classes of this process.
 *
 * @param environment where its events live, if not in {@code data}
 */
record RegisterLaunch(Path data, Map<String, String> environment) {

    /** A register under way: its process and the address that it listens on. */
    record Started(Process process, URI address, Path log) {

        /** As {@code kill -9} does. */
        void kill() {
            process.destroyForcibly();
            try {
                process.waitFor();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    Started start() {
        int port = freePort();
        Path log = data.resolveSibling(data.getFileName() + ".log");
        ProcessBuilder builder = new ProcessBuilder(command(port)).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            Files.createDirectories(data);
            return new Started(builder.start(), URI.create("http://127.0.0.1:" + port), log);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private List<String> command(int port) {
        // what is asked here is a quick start, again and again
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-Xmx1g",
                "-Dspring.aot.enabled=true",
                "--enable-native-access=ALL-UNNAMED"));
        String app = System.getProperty("gestand.app");
        if (app == null) {
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), Standalone.class.getName()));
        } else {
            Path cache = Path.of(app).resolveSibling("standalone.aot");
            if (Files.exists(cache)) {
                command.add("-XX:AOTCache=" + cache);
            }
            command.addAll(List.of("-jar", app));
        }
        command.addAll(List.of("--server.port=" + port, "--gestand.data=" + data, "--gestand.sample=false"));
        return command;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
