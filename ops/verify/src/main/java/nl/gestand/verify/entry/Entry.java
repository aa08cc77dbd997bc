package nl.gestand.verify.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.gestand.verify.proof.Hashes;
import nl.gestand.verify.report.Malformed;
import nl.gestand.verify.report.Where;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a leaf says of its event: who it is, where it stands, and the hashes of its payload and metadata. */
public record Entry(
        String eventId,
        String name,
        String revision,
        String itemId,
        long sequence,
        String recordedAt,
        String payloadHash,
        String metadataHash) {

    static final String PLAIN = "sha256:";
    static final String KEYED = "hmac-sha256:";
    static final int SALT = 32;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> FIELDS =
            Set.of("eventId", "name", "revision", "itemId", "sequence", "recordedAt", "payloadHash", "metadataHash");

    /**
     * The entry of an event as it is kept; its payload is hashed with the salt where there is one.
     *
     * @throws Malformed where the salt is none
     */
    public static Entry of(KeptEvent event, @Nullable String salt) {
        String payloadHash = salt == null ? plain(event.payload()) : keyed(saltBytes(salt), event.payload());
        return new Entry(
                event.eventId(),
                event.name(),
                event.revision(),
                event.itemId(),
                event.sequence(),
                event.recordedAt(),
                payloadHash,
                plain(event.metadata()));
    }

    /** @throws Malformed where it is no entry, or not in its canonical form */
    public static Entry parse(String text) {
        JsonNode tree;
        try {
            tree = JSON.readTree(text);
        } catch (JacksonException notJson) {
            throw new Malformed("the entry is not JSON");
        }
        if (!tree.isObject() || !Set.copyOf(tree.propertyNames()).equals(FIELDS)) {
            throw new Malformed("the entry has not the fields that it must have");
        }
        if (!tree.get("sequence").canConvertToExactIntegral()
                || !tree.get("sequence").canConvertToLong()) {
            throw new Malformed("the entry's sequence is not a whole number");
        }
        Entry entry = new Entry(
                text(tree, "eventId"),
                text(tree, "name"),
                text(tree, "revision"),
                text(tree, "itemId"),
                tree.get("sequence").asLong(),
                text(tree, "recordedAt"),
                text(tree, "payloadHash"),
                text(tree, "metadataHash"));
        if (!entry.canonical().equals(text)) {
            throw new Malformed("the entry is not in its canonical form");
        }
        return entry;
    }

    private static String text(JsonNode tree, String field) {
        JsonNode value = tree.get(field);
        if (!value.isString()) {
            throw new Malformed("the entry's " + field + " is not a text");
        }
        return value.asString();
    }

    /** In the canonical JSON of RFC 8785. */
    public String canonical() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("eventId", eventId);
        fields.put("name", name);
        fields.put("revision", revision);
        fields.put("itemId", itemId);
        fields.put("sequence", sequence);
        fields.put("recordedAt", recordedAt);
        fields.put("payloadHash", payloadHash);
        fields.put("metadataHash", metadataHash);
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(fields)).getEncodedString();
        } catch (IOException | JacksonException notWritable) {
            throw new Malformed("the entry cannot be written as canonical JSON");
        }
    }

    public byte[] leafHash() {
        return leafHash(canonical());
    }

    /** Of an entry's text as it is stored, whatever it says. */
    public static byte[] leafHash(String text) {
        return Hashes.leaf(text.getBytes(UTF_8));
    }

    public Where where(@Nullable Long leaf) {
        return new Where(leaf, null, eventId, name, itemId, sequence, recordedAt);
    }

    static String plain(String text) {
        return PLAIN + HexFormat.of().formatHex(Hashes.plain(text.getBytes(UTF_8)));
    }

    static String keyed(byte[] salt, String text) {
        return KEYED + HexFormat.of().formatHex(Hashes.keyed(salt, text.getBytes(UTF_8)));
    }

    static byte[] saltBytes(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == SALT) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // told below
        }
        throw new Malformed("the salt is not 32 bytes in base64: '" + Where.shown(base64) + "'");
    }
}
