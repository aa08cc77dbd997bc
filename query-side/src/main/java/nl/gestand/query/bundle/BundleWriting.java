package nl.gestand.query.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.gestand.events.store.Document;
import nl.gestand.events.store.Documents;
import nl.gestand.events.store.StoredEvent;
import nl.gestand.query.log.LogExtract;
import nl.gestand.query.log.LogExtract.Sealed;
import nl.gestand.query.log.LogExtract.SealedEvent;
import nl.gestand.time.RegisterClock;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a bundle (ops/verify/FORMAT.md) as it is read, a page of events or one item at a time, so that it needs no more
 * memory for a whole register than for an item. The list of files, bundle.json, is the last: what ends early has none.
 */
final class BundleWriting {

    private static final int PAGE = 1_000;
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final LogExtract log;
    private final Subjects subjects;
    private final Documents documents;
    private final RegisterClock clock;

    BundleWriting(LogExtract log, Subjects subjects, Documents documents, RegisterClock clock) {
        this.log = log;
        this.subjects = subjects;
        this.documents = documents;
        this.clock = clock;
    }

    void write(Selection selection, Sealed sealed, OutputStream out) throws IOException {
        Instant madeAt = clock.now();
        try (BundleZip zip = new BundleZip(out)) {
            zip.add("checkpoint", sealed.note());
            zip.add("vkey", sealed.vkey() + "\n");
            byte[] stamp = log.timeStamp(sealed).orElse(null);
            if (stamp != null) {
                zip.add("checkpoint.tst", to -> to.write(stamp));
            }
            BundleZip.Listed events = zip.add("events.ndjson", to -> events(selection, sealed, to));
            if (!selection.all()) {
                proofs(selection, sealed, zip);
            }
            Map<String, Mdto.Held> held = documents(selection, sealed, zip);
            Account account = new Account(subjects, selection, sealed, clock.today(), madeAt);
            BundleZip.Listed readable = zip.add("account.html", account::writeTo);
            new Mdto(subjects, selection, sealed, held, madeAt).write(zip, List.of(events, readable));
            List<BundleZip.Listed> files = zip.files();
            zip.add("bundle.json", to -> JSON.writeValue(to, manifest(selection, sealed, madeAt, files)));
        }
    }

    private static Map<String, Object> manifest(
            Selection selection, Sealed sealed, Instant madeAt, List<BundleZip.Listed> files) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", "gestand-bundle@1");
        manifest.put("scope", selection.all() ? "all" : "items");
        manifest.put(
                "items", selection.streams().stream().map(LogExtract.Stream::id).toList());
        manifest.put("madeAt", madeAt.toString());
        manifest.put("treeSize", sealed.size());
        manifest.put("files", files);
        return manifest;
    }

    private void events(Selection selection, Sealed sealed, OutputStream to) throws IOException {
        if (selection.all()) {
            for (long from = 0; from < sealed.size(); from += PAGE) {
                for (SealedEvent event : log.events(from, sealed.size(), PAGE)) {
                    line(event, to);
                }
            }
            return;
        }
        for (SealedEvent event : chosen(selection, sealed)) {
            line(event, to);
        }
    }

    private void proofs(Selection selection, Sealed sealed, BundleZip zip) throws IOException {
        for (SealedEvent event : chosen(selection, sealed)) {
            zip.add("proofs/" + event.leafIndex() + ".tlog-proof", log.proof(event.leafIndex(), sealed));
        }
    }

    /** In the order of the log; of some items there are not so many. */
    private List<SealedEvent> chosen(Selection selection, Sealed sealed) {
        TreeMap<Long, SealedEvent> inOrder = new TreeMap<>();
        for (LogExtract.Stream stream : selection.streams()) {
            log.eventsOf(stream.id(), sealed.size()).forEach(event -> inOrder.put(event.leafIndex(), event));
        }
        return List.copyOf(inOrder.values());
    }

    private static void line(SealedEvent sealed, OutputStream to) throws IOException {
        StoredEvent event = sealed.event();
        try (JsonGenerator json = JSON.createGenerator(to)) {
            json.writeStartObject();
            json.writeNumberProperty("leafIndex", sealed.leafIndex());
            json.writeStringProperty("eventId", event.eventId());
            json.writeStringProperty("name", event.name());
            json.writeStringProperty("revision", event.revision());
            json.writeStringProperty("itemId", event.aggregateId());
            text(json, "itemType", event.aggregateType());
            json.writeNumberProperty("sequence", event.sequence());
            json.writeStringProperty("recordedAt", event.recordedAt());
            json.writeStringProperty("payload", event.payload());
            json.writeStringProperty("metadata", event.metadata());
            text(json, "salt", sealed.salt());
            json.writeStringProperty("entry", sealed.entry());
            json.writeEndObject();
        }
        to.write('\n');
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    /** Those that the register holds of the letters in the bundle. */
    private Map<String, Mdto.Held> documents(Selection selection, Sealed sealed, BundleZip zip) throws IOException {
        Map<String, Mdto.Held> held = new LinkedHashMap<>();
        List<Map<String, Object>> list = new ArrayList<>();
        for (LogExtract.Stream stream : selection.streams()) {
            if (!stream.kind().equals("letter")) {
                continue;
            }
            Document document = subjects.of(stream.id(), sealed.size())
                    .document()
                    .flatMap(named -> documents.find(named.sha256()))
                    .orElse(null);
            if (document == null || held.containsKey(document.sha256())) {
                continue;
            }
            held.put(document.sha256(), Mdto.Held.of(document, stream.id()));
            byte[] bytes = documents.bytes(document.sha256()).orElseThrow();
            zip.add("documents/" + document.sha256(), to -> to.write(bytes));
            list.add(listed(document));
        }
        zip.add("documents.json", to -> JSON.writeValue(to, list));
        return held;
    }

    private static Map<String, Object> listed(Document document) {
        Map<String, Object> listed = new LinkedHashMap<>();
        listed.put("sha256", document.sha256());
        listed.put("textSha256", document.textSha256());
        listed.put("mediaType", document.mediaType());
        listed.put("length", document.length());
        listed.put("receivedAt", document.storedAt().toString());
        return listed;
    }
}
