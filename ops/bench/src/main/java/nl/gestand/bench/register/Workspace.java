package nl.gestand.bench.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A temporary folder on the machine's disk, gone when it is closed or the process ends. */
public final class Workspace implements AutoCloseable {

    private final Path folder;
    private final Thread atTheEnd = new Thread(this::remove);

    public Workspace(String bench) throws IOException {
        this.folder = Files.createTempDirectory("gestand-bench-" + bench + "-");
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /** A path in it, where nothing is yet. */
    public Path path(String name) {
        return folder.resolve(name);
    }

    /** Makes room before the end. */
    public void remove(String name) throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve(name));
    }

    @Override
    public void close() {
        remove();
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
    }

    private void remove() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
