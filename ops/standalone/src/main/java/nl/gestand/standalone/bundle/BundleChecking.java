package nl.gestand.standalone.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gestand.events.RegisterEvent;
import nl.gestand.events.item.ItemId;
import nl.gestand.events.letter.LetterEvent;
import nl.gestand.events.letter.LetterEvent.DocumentReceived;
import nl.gestand.events.store.StoredEvent;
import nl.gestand.events.wire.EventReading;
import nl.gestand.events.wire.UnknownEvent;
import nl.gestand.query.log.SealedRoot;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Looks through a whole bundle before any of it is brought in, and names all that is wrong with it. */
final class BundleChecking {

    /** Of one kind of fault a few say enough. */
    private static final int MOST = 100;

    private static final int LARGEST_DOCUMENT = 25 * 1_048_576;

    private final BundleFile bundle;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Set<String> eventIds = new HashSet<>();
    private final SealedRoot root = new SealedRoot();
    private long next;

    private BundleChecking(BundleFile bundle) {
        this.bundle = bundle;
    }

    /** @throws BundleRefused that names all that is wrong */
    static void check(BundleFile bundle) {
        BundleChecking checking = new BundleChecking(bundle);
        checking.run();
        if (!checking.faults.isEmpty()) {
            throw BundleRefused.of(checking.faults);
        }
    }

    private void run() {
        for (String path : List.of("bundle.json", "checkpoint", "vkey", "events.ndjson", "documents.json")) {
            if (!bundle.has(path)) {
                fault("there is no " + path);
            }
        }
        if (!faults.isEmpty()) {
            return;
        }
        try {
            JsonNode manifest = bundle.json("bundle.json");
            if (!manifest.path("format").asString("").equals("gestand-bundle@1")) {
                fault("bundle.json is not of the format gestand-bundle@1");
            }
            if (!manifest.path("scope").asString("").equals("all")) {
                fault("it holds some items only: what they were decided with, and the root of the log, are not in it");
            }
            files(manifest);
            documents(bundle.json("documents.json"));
            bundle.events(this::event);
            whole(manifest);
        } catch (JacksonException | UncheckedIOException unreadable) {
            fault("it is broken: " + unreadable.getMessage());
        }
    }

    private void files(JsonNode manifest) {
        Set<String> listed = new HashSet<>();
        for (JsonNode file : manifest.path("files")) {
            String path = file.path("path").asString("");
            listed.add(path);
            if (!bundle.has(path)) {
                fault(path + " is listed and not there");
            } else if (!sha256(path).equals(file.path("sha256").asString(""))) {
                fault(path + " has another checksum than bundle.json says");
            }
        }
        bundle.paths().stream()
                .filter(path -> !path.equals("bundle.json") && !listed.contains(path))
                .forEach(path -> fault(path + " is there and not listed"));
    }

    private void documents(JsonNode documents) {
        for (JsonNode document : documents) {
            String sha256 = document.path("sha256").asString("");
            String path = "documents/" + sha256;
            if (!bundle.has(path) || !sha256(path).equals(sha256)) {
                fault(path + " is not the document of that checksum");
            } else if (!document.path("textSha256").asString("").equals(sha256)
                    || !document.path("mediaType").asString("").equals("text/plain")) {
                fault(path + " is not plain text, the only kind whose text can be had from it");
            } else if (bundle.size(path) > LARGEST_DOCUMENT) {
                fault(path + " is larger than 25 MB");
            }
        }
    }

    private void event(BundleFile.Line line) {
        StoredEvent event = line.event();
        String where = "event " + line.leafIndex();
        if (line.leafIndex() != next) {
            fault(where + " stands where " + next + " should be");
        }
        next = line.leafIndex() + 1;
        long sequence = sequences.getOrDefault(event.aggregateId(), -1L) + 1;
        sequences.put(event.aggregateId(), sequence);
        if (event.sequence() != sequence) {
            fault(where + " has sequence " + event.sequence() + " of " + event.aggregateId() + ", not " + sequence);
        }
        if (!eventIds.add(event.eventId())) {
            fault(where + " has the id " + event.eventId() + " of another");
        }
        wellFormed(where, event);
        known(where, event);
        root.add(event, line.salt());
    }

    private void wellFormed(String where, StoredEvent event) {
        String type = String.valueOf(event.aggregateType());
        if (!ItemId.isId(event.aggregateId())
                || !List.of("item", "letter").contains(type)
                || !types.computeIfAbsent(event.aggregateId(), id -> type).equals(type)) {
            fault(where + " is of " + event.aggregateId() + ", which is no item or letter");
        }
        try {
            Instant.parse(event.recordedAt());
        } catch (DateTimeException noMoment) {
            fault(where + " was recorded at no moment: " + event.recordedAt());
        }
    }

    private void known(String where, StoredEvent event) {
        try {
            RegisterEvent read = EventReading.read(event.name(), event.revision(), event.payload());
            if ((read instanceof LetterEvent) != "letter".equals(event.aggregateType())) {
                fault(where + " is a " + event.name() + " of the wrong kind");
            }
            if (read instanceof DocumentReceived received
                    && !bundle.has("documents/" + received.document().sha256())) {
                fault(where + " tells of a document that is not there: "
                        + received.document().sha256());
            }
        } catch (UnknownEvent | JacksonException | IllegalArgumentException unreadable) {
            fault(where + " cannot be read as " + event.name() + " (revision " + event.revision() + "): "
                    + unreadable.getMessage());
        }
    }

    private void whole(JsonNode manifest) {
        if (manifest.path("treeSize").asLong(-1) != root.size()) {
            fault("bundle.json says that there are " + manifest.path("treeSize") + " events, and there are "
                    + root.size());
        }
        String unlike = root.unlike(bundle.text("checkpoint"), bundle.text("vkey"));
        if (unlike != null) {
            fault(unlike);
        }
    }

    private String sha256(String path) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(bundle.read(path), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private void fault(String what) {
        if (faults.size() < MOST) {
            faults.add(what);
        } else if (faults.size() == MOST) {
            faults.add("and more");
        }
    }
}
