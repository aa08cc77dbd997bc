package nl.gestand.verify.entry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The events that a register may record, with the highest revision of each; the verifier's own list. */
public final class KnownEvents {

    private final Map<String, Integer> revisions;

    private KnownEvents(Map<String, Integer> revisions) {
        this.revisions = revisions;
    }

    public static KnownEvents read() {
        try (InputStream list = Objects.requireNonNull(KnownEvents.class.getResourceAsStream("known-events.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            Map<String, Integer> revisions = new TreeMap<>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] words = line.split(" ");
                revisions.put(words[0], Integer.valueOf(words[1]));
            });
            return new KnownEvents(revisions);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Name to highest revision. */
    public Map<String, Integer> revisions() {
        return revisions;
    }

    public boolean has(String name, String revision) {
        Integer highest = revisions.get(name);
        return highest != null && revision.matches("[1-9][0-9]{0,5}") && Integer.parseInt(revision) <= highest;
    }
}
