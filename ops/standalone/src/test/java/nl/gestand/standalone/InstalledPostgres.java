package nl.gestand.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A server of the PostgreSQL that is installed on this machine: its tools, as pg_dump, refuse a newer server, such as the
 * one that other tests bring along.
 */
final class InstalledPostgres implements AutoCloseable {

    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");

    private final Path tools;
    private final Path data;
    private final int port;

    private InstalledPostgres(Path tools, Path data, int port) {
        this.tools = tools;
        this.data = data;
        this.port = port;
    }

    /** The folder of the newest one's programs; empty where none is installed, or pg_dump is not on the PATH. */
    static Optional<Path> tools() {
        if (!Files.isDirectory(VERSIONS)
                || Ops.run(new ProcessBuilder("sh", "-c", "command -v pg_dump")).code() != 0) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(VERSIONS)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static InstalledPostgres start(Path tools, Path data) {
        try (ServerSocket free = new ServerSocket(0)) {
            InstalledPostgres server = new InstalledPostgres(tools, data, free.getLocalPort());
            free.close();
            server.run("initdb", "-D", Ops.text(data), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync");
            server.run(
                    "pg_ctl",
                    "-D",
                    Ops.text(data),
                    "-w",
                    "-l",
                    Ops.text(data.resolve("log")),
                    "-o",
                    "-p " + server.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''",
                    "start");
            return server;
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    Map<String, String> environment() {
        return Map.of("GESTAND_EVENTS_URL", url(), "GESTAND_EVENTS_USER", "postgres");
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public void close() {
        run("pg_ctl", "-D", Ops.text(data), "-m", "immediate", "stop");
    }

    private void run(String tool, String... arguments) {
        List<String> command = new ArrayList<>();
        // PostgreSQL does not run as root
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(tools.resolve(tool).toString());
        command.addAll(List.of(arguments));
        // a server that is started here must not keep our end of its output open
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(data.resolveSibling(data.getFileName() + "." + tool + ".log")
                                .toFile()));
        assertThat(Ops.run(process).code()).as(String.join(" ", command)).isZero();
    }
}
