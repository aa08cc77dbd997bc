package nl.gestand.events;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The real letters and data that lie beside a checkout, where they do; tests that need them skip elsewhere. */
public final class SharedFiles {

    private SharedFiles() {}

    /** The file under {@code shared}, or the end of the test, skipped, when it is not there. */
    public static Path file(String name) {
        Path file = checkout().resolveSibling("shared").resolve(name);
        assumeTrue(Files.exists(file), "skipped: ../shared/" + name + " is not beside this checkout");
        return file;
    }

    private static Path checkout() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("pom.xml")) || !Files.exists(directory.resolve("shared-events"))) {
            directory = Objects.requireNonNull(directory.getParent(), "the tests run inside a checkout");
        }
        return directory;
    }
}
