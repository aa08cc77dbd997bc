package nl.gestand.events.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** A file {@code golden/<event-name>.<revision>.json}, or {@code -sparse.json} where nothing optional is filled in. */
@NullMarked
record Golden(String name, int revision, boolean isSparse) {

    private static final Pattern FILE = Pattern.compile("(.+)\\.(\\d+)(-sparse)?\\.json");

    static List<Golden> all() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> of(file.getFileName().toString()))
                    .sorted(Comparator.comparing(Golden::file))
                    .toList();
        }
    }

    private static Golden of(String file) {
        Matcher parts = FILE.matcher(file);
        if (!parts.matches()) {
            throw new IllegalStateException("golden/" + file + " is not named <event-name>.<revision>.json");
        }
        return new Golden(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3) != null);
    }

    String file() {
        return name + "." + revision + (isSparse ? "-sparse" : "") + ".json";
    }

    boolean exists() {
        return Golden.class.getResource("/golden/" + file()) != null;
    }

    byte[] bytes() {
        try (InputStream file = Golden.class.getResourceAsStream("/golden/" + file())) {
            if (file == null) {
                throw new IllegalStateException("golden/" + file() + " is missing");
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String json() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private static Path folder() {
        URL folder = Golden.class.getResource("/golden");
        if (folder == null) {
            throw new IllegalStateException("there is no folder of golden files");
        }
        return Path.of(URI.create(folder.toString()));
    }

    @Override
    public String toString() {
        return file();
    }
}
