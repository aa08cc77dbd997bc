package nl.gestand.command.document;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.logging.Log;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Starts a JVM with the library for PDF and nothing of the register but {@link PdfText}. */
final class PdfProcess {

    private static final List<Class<?>> LIBRARIES =
            List.of(PDDocument.class, RandomAccessRead.class, FontBoxFont.class, Log.class);
    private static final List<String> OWN = List.of("PdfText.class", "PdfText$Bounded.class");

    private @Nullable List<String> command;

    Process start() throws IOException {
        return new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private synchronized List<String> command() throws IOException {
        if (command == null) {
            Path folder = Files.createTempDirectory("gestand-pdf");
            command = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx384m",
                    "-Xss4m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Djava.awt.headless=true",
                    "-Dpdfbox.fontcache=" + folder,
                    "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                    "-cp",
                    classpath(folder),
                    PdfText.class.getName());
        }
        return command;
    }

    private static String classpath(Path folder) throws IOException {
        List<String> entries = new ArrayList<>();
        Path own = Files.createDirectories(
                folder.resolve(PdfText.class.getPackageName().replace('.', '/')));
        for (String name : OWN) {
            try (InputStream bytes = Objects.requireNonNull(PdfProcess.class.getResourceAsStream(name), name)) {
                Files.copy(bytes, own.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        entries.add(folder.toString());
        for (Class<?> library : LIBRARIES) {
            entries.add(jar(library, folder));
        }
        return String.join(File.pathSeparator, entries);
    }

    /** A jar within the register's own jar is copied out of it; one in the file system is used where it is. */
    private static String jar(Class<?> library, Path folder) throws IOException {
        URL source = library.getProtectionDomain().getCodeSource().getLocation();
        if (source.getProtocol().equals("file")) {
            return Path.of(URI.create(source.toString())).toString();
        }
        String inner = source.toString().replaceFirst("^jar:", "").replaceFirst("!/$", "");
        Path copy = folder.resolve(library.getSimpleName() + ".jar");
        try (InputStream bytes = URI.create(inner).toURL().openStream()) {
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy.toString();
    }
}
