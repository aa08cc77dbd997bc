package nl.gestand.standalone.bundle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.gestand.events.store.StoredEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A bundle as a zip; it is read in place, so that no path in it names a file of this machine. */
final class BundleFile implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * A line of {@code events.ndjson}.
     *
     * @param event its position is the one that it will have here
     */
    record Line(long leafIndex, StoredEvent event, @Nullable String salt) {}

    private final ZipFile zip;

    private BundleFile(ZipFile zip) {
        this.zip = zip;
    }

    static BundleFile open(Path file) {
        try {
            return new BundleFile(new ZipFile(file.toFile()));
        } catch (IOException unreadable) {
            throw new BundleRefused(
                    "The bundle " + file + " cannot be read: " + unreadable.getMessage(), "Name a bundle (a zip)");
        }
    }

    Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> paths.add(entry.getName()));
        return paths;
    }

    boolean has(String path) {
        return zip.getEntry(path) != null;
    }

    /** In bytes, unpacked, as the zip says. */
    long size(String path) {
        ZipEntry entry = zip.getEntry(path);
        return entry == null ? 0 : entry.getSize();
    }

    /** @throws UncheckedIOException where it is not there, or broken */
    InputStream read(String path) {
        try {
            InputStream in = has(path) ? zip.getInputStream(zip.getEntry(path)) : null;
            if (in == null) {
                throw new IOException("there is no " + path);
            }
            return in;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    byte[] bytes(String path) {
        try (InputStream in = read(path)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** @throws JacksonException where it is no JSON */
    JsonNode json(String path) {
        return JSON.readTree(bytes(path));
    }

    /** Gives the events one after the other. */
    void events(Consumer<Line> each) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(read("events.ndjson"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                each.accept(line(line));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Line line(String text) {
        JsonNode line = JSON.readTree(text);
        long leaf = line.path("leafIndex").asLong(-1);
        StoredEvent event = new StoredEvent(
                leaf + 1,
                field(line, "eventId"),
                field(line, "itemId"),
                field(line, "itemType"),
                line.path("sequence").asLong(-1),
                field(line, "name"),
                field(line, "revision"),
                field(line, "recordedAt"),
                field(line, "payload"),
                field(line, "metadata"));
        JsonNode salt = line.path("salt");
        return new Line(leaf, event, salt.isString() ? salt.asString() : null);
    }

    private static String field(JsonNode line, String name) {
        return line.path(name).asString("");
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }
}
