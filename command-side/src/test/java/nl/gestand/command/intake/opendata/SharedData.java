package nl.gestand.command.intake.opendata;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The real open data that lies beside a checkout, where it does; tests that need it skip elsewhere. */
public final class SharedData {

    private SharedData() {}

    /** The lines of that gzipped file. */
    public static List<String> lines(String name) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file(name))), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    /** The file under {@code shared}, or the end of the test, skipped, when it is not there. */
    public static Path file(String name) {
        Path checkout = Path.of("").toAbsolutePath();
        while (!Files.exists(checkout.resolve("pom.xml")) || !Files.exists(checkout.resolve("shared-events"))) {
            checkout = Objects.requireNonNull(checkout.getParent(), "the tests run inside a checkout");
        }
        Path file = checkout.resolveSibling("shared").resolve(name);
        assumeTrue(Files.exists(file), "skipped: ../shared/" + name + " is not beside this checkout");
        return file;
    }
}
