package nl.gestand.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The files of a bundle that a test writes, to be changed before they are packed. */
final class WrittenBundle {

    private static final JsonMapper JSON = new JsonMapper();

    final Map<String, byte[]> files = new TreeMap<>();
    private final WrittenLog log;
    private final @Nullable String item;

    private WrittenBundle(WrittenLog log, @Nullable String item) {
        this.log = log;
        this.item = item;
    }

    static WrittenBundle ofAll(WrittenLog log) {
        return new WrittenBundle(log, null).fill();
    }

    static WrittenBundle ofItem(WrittenLog log, String item) {
        return new WrittenBundle(log, item).fill();
    }

    private WrittenBundle fill() {
        put("checkpoint", log.checkpoint());
        put("vkey", log.key().vkey() + "\n");
        put("account.html", "<p>account</p>");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < log.events().size(); i++) {
            WrittenEvent event = log.events().get(i);
            if (item == null || event.item().equals(item)) {
                lines.append(JSON.writeValueAsString(line(i, event))).append('\n');
                if (item != null) {
                    put("proofs/" + i + ".tlog-proof", proof(i));
                }
            }
        }
        put("events.ndjson", lines.toString());
        String sum = WrittenEvent.sha256(WrittenLog.DOCUMENT);
        put("documents/" + sum, WrittenLog.DOCUMENT);
        put(
                "documents.json",
                JSON.writeValueAsString(List.of(Map.of(
                        "sha256",
                        sum,
                        "textSha256",
                        sum,
                        "mediaType",
                        "text/plain",
                        "length",
                        10,
                        "receivedAt",
                        "x"))));
        return list();
    }

    /** Makes the list anew, as somebody does who changes files and knows of it. */
    WrittenBundle list() {
        files.remove("bundle.json");
        List<Map<String, Object>> listed = files.entrySet().stream()
                .map(file -> Map.<String, Object>of(
                        "path",
                        file.getKey(),
                        "sha256",
                        HexFormat.of().formatHex(WrittenTree.sha256(file.getValue())),
                        "length",
                        file.getValue().length))
                .toList();
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", "gestand-bundle@1");
        manifest.put("scope", item == null ? "all" : "items");
        manifest.put("items", item == null ? List.of() : List.of(item));
        manifest.put("madeAt", "2026-02-01T00:00:00Z");
        manifest.put("treeSize", log.events().size());
        manifest.put("files", listed);
        put("bundle.json", JSON.writeValueAsString(manifest));
        return this;
    }

    private static Map<String, Object> line(int index, WrittenEvent event) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("leafIndex", index);
        line.put("eventId", event.id());
        line.put("name", event.name());
        line.put("revision", "1");
        line.put("itemId", event.item());
        line.put("itemType", "Item");
        line.put("sequence", event.sequence());
        line.put("recordedAt", event.recordedAt());
        line.put("payload", event.payload());
        line.put("metadata", event.metadata());
        line.put("salt", event.salt());
        line.put("entry", event.entry());
        return line;
    }

    private String proof(int index) {
        StringBuilder proof = new StringBuilder("c2sp.org/tlog-proof@v1\nindex " + index + "\n");
        for (byte[] hash : WrittenTree.inclusion(index, log.leaves())) {
            proof.append(Base64.getEncoder().encodeToString(hash)).append('\n');
        }
        return proof.append('\n').append(log.checkpoint()).toString();
    }

    void put(String path, String text) {
        files.put(path, text.getBytes(UTF_8));
    }

    String text(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new AssertionError("no " + path);
        }
        return new String(bytes, UTF_8);
    }

    /** Exchanges a text of a file, which must be in it. */
    WrittenBundle replace(String path, String old, String other) {
        if (!text(path).contains(old)) {
            throw new AssertionError(path + " has no " + old);
        }
        put(path, text(path).replace(old, other));
        return this;
    }

    /** Takes away the lines that hold a text. */
    WrittenBundle withoutLines(String path, String part) {
        StringBuilder left = new StringBuilder();
        text(path)
                .lines()
                .filter(line -> !line.contains(part))
                .forEach(line -> left.append(line).append('\n'));
        put(path, left.toString());
        return this;
    }

    Path zip(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    Path unpack(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> one : files.entrySet()) {
            Path file = folder.resolve(one.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, one.getValue());
        }
        return folder;
    }
}
