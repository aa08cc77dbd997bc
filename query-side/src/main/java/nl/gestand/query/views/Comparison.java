package nl.gestand.query.views;

import com.mongodb.client.model.Filters;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import nl.gestand.query.views.Compared.Difference;
import nl.gestand.query.views.Compared.Digest;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Compares two generations by the digests of their documents. Most of it is done while both are fed; the documents that were
 * written meanwhile are looked at again once nobody feeds them, at one and the same position.
 */
final class Comparison {

    private static final int PORTION = 1_000;
    private static final int DESCRIBED = 20;
    private static final int FIELDS_DESCRIBED = 5;

    private final ViewTarget live;
    private final ViewTarget next;
    private final BooleanSupplier stopped;
    private final Map<String, Map<String, byte[]>> ofLive = new TreeMap<>();
    private final Map<String, Map<String, byte[]>> ofNext = new TreeMap<>();

    /** @param stopped asked now and then */
    Comparison(ViewTarget live, ViewTarget next, BooleanSupplier stopped) {
        this.live = live;
        this.next = next;
        this.stopped = stopped;
    }

    /** Both may be fed meanwhile. */
    void lookAtAll() {
        live.watch();
        next.watch();
        digestAll(live.generation(), ofLive);
        digestAll(next.generation(), ofNext);
    }

    /** Nobody may feed either; it takes the longer the more was written since {@link #lookAtAll} began. */
    Compared finish() {
        Set<ViewKey> again = new HashSet<>(live.watched());
        again.addAll(next.watched());
        again.addAll(differing());
        again.stream()
                .collect(Collectors.groupingBy(
                        ViewKey::collection, Collectors.mapping(ViewKey::id, Collectors.toList())))
                .forEach((collection, ids) -> {
                    digest(live.generation(), collection, ids, ofLive);
                    digest(next.generation(), collection, ids, ofNext);
                });
        List<ViewKey> differing = differing();
        return new Compared(
                differing.size(),
                differing.stream().limit(DESCRIBED).map(this::describe).toList(),
                digests());
    }

    private void digestAll(Generation generation, Map<String, Map<String, byte[]>> into) {
        for (String collection : generation.collections().views()) {
            Map<String, byte[]> digests = into.computeIfAbsent(collection, none -> new TreeMap<>());
            for (Document document : generation.collection(collection).find().batchSize(PORTION)) {
                if (stopped.getAsBoolean()) {
                    return;
                }
                digests.put(id(document), DocumentDigest.of(document));
            }
        }
    }

    private static void digest(
            Generation generation, String collection, List<String> ids, Map<String, Map<String, byte[]>> into) {
        Map<String, byte[]> digests = into.computeIfAbsent(collection, none -> new TreeMap<>());
        ids.forEach(digests::remove);
        for (int from = 0; from < ids.size(); from += PORTION) {
            generation
                    .collection(collection)
                    .find(Filters.in("_id", ids.subList(from, Math.min(ids.size(), from + PORTION))))
                    .forEach(document -> digests.put(id(document), DocumentDigest.of(document)));
        }
    }

    private List<ViewKey> differing() {
        List<ViewKey> differing = new ArrayList<>();
        for (String collection : collections()) {
            Map<String, byte[]> one = ofLive.getOrDefault(collection, Map.of());
            Map<String, byte[]> other = ofNext.getOrDefault(collection, Map.of());
            Set<String> ids = new TreeSet<>(one.keySet());
            ids.addAll(other.keySet());
            for (String id : ids) {
                if (!Arrays.equals(one.get(id), other.get(id))) {
                    differing.add(new ViewKey(collection, id));
                }
            }
        }
        return differing;
    }

    private Difference describe(ViewKey key) {
        @Nullable Document shown = find(live, key);
        @Nullable Document rebuilt = find(next, key);
        if (shown == null || rebuilt == null) {
            boolean missing = !ofLive.getOrDefault(key.collection(), Map.of()).containsKey(key.id());
            return new Difference(key.collection(), key.id(), missing ? "missing" : "unexpected", List.of(), 0);
        }
        List<String> fields = DocumentDigest.differing(shown, rebuilt);
        return new Difference(
                key.collection(),
                key.id(),
                "different",
                fields.stream().limit(FIELDS_DESCRIBED).toList(),
                fields.size());
    }

    /** Whoever writes past the projections need not keep to ids that are strings. */
    private static String id(Document document) {
        return String.valueOf(document.get("_id"));
    }

    private static @Nullable Document find(ViewTarget target, ViewKey key) {
        return target.generation()
                .collection(key.collection())
                .find(Filters.eq("_id", key.id()))
                .first();
    }

    private List<Digest> digests() {
        return collections().stream()
                .map(collection -> new Digest(
                        collection,
                        ofNext.getOrDefault(collection, Map.of()).size(),
                        digest(ofLive.getOrDefault(collection, Map.of())),
                        digest(ofNext.getOrDefault(collection, Map.of()))))
                .toList();
    }

    private Collection<String> collections() {
        Set<String> collections = new TreeSet<>(ofLive.keySet());
        collections.addAll(ofNext.keySet());
        return collections;
    }

    private static String digest(Map<String, byte[]> documents) {
        MessageDigest digest = DocumentDigest.sha256();
        documents.forEach((id, each) -> digest.update(each));
        return HexFormat.of().formatHex(digest.digest());
    }
}
