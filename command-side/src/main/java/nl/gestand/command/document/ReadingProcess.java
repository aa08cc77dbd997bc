package nl.gestand.command.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Starts a JVM, with little memory and without the environment, in which passwords may be, that runs {@link DocumentReader}
 * and nothing else of the register.
 */
final class ReadingProcess implements AutoCloseable {

    /** Starts a class that is in a jar within a jar; Spring Boot puts it there. */
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private @Nullable List<String> command;
    private @Nullable Path fonts;

    /** @param folder for what it writes while it reads; the caller empties it, since the process may be ended at any moment */
    Process start(Path folder) throws IOException {
        List<String> words = new ArrayList<>(command());
        words.add(1, "-Djava.io.tmpdir=" + folder);
        ProcessBuilder process = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
        process.environment().clear();
        return process.start();
    }

    /** Removes what PDFBox keeps about fonts from one document to the next. */
    @Override
    public synchronized void close() throws IOException {
        FileSystemUtils.deleteRecursively(fonts);
    }

    private synchronized List<String> command() throws IOException {
        if (command == null) {
            fonts = Files.createTempDirectory("gestand-fonts");
            List<String> words = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx384m",
                    "-Xss4m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Djava.awt.headless=true",
                    "-Dpdfbox.fontcache=" + fonts,
                    "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                    "-cp",
                    System.getProperty("java.class.path")));
            words.addAll(main());
            command = List.copyOf(words);
        }
        return command;
    }

    private static List<String> main() {
        boolean nested = DocumentReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getProtocol()
                .equals("jar");
        String name = DocumentReader.class.getName();
        return nested ? List.of("-Dloader.main=" + name, LAUNCHER) : List.of(name);
    }
}
