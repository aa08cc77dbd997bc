package nl.gestand.query.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.gestand.events.store.StoredEvent;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the log holds of an event: which it is and when it was recorded, and of what it says only a hash. */
final class LeafEntry {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String HMAC = "HmacSHA256";

    private LeafEntry() {}

    /**
     * The entry as canonical JSON (RFC 8785), from which the leaf's hash is made.
     *
     * @param salt of an event that may name people, in base64: without it nobody can try what the payload might be
     */
    static String of(StoredEvent event, @Nullable String salt) {
        String text = JSON.writeValueAsString(JSON.createObjectNode()
                .put("eventId", event.eventId())
                .put("name", event.name())
                .put("revision", event.revision())
                .put("itemId", event.aggregateId())
                .put("sequence", event.sequence())
                .put("recordedAt", event.recordedAt())
                .put("payloadHash", salt == null ? sha256(event.payload()) : hmac(event.payload(), salt))
                .put("metadataHash", sha256(event.metadata())));
        try {
            return new JsonCanonicalizer(text).getEncodedString();
        } catch (IOException impossible) {
            throw new IllegalStateException("Jackson wrote what is not JSON", impossible);
        }
    }

    private static String sha256(String text) {
        return "sha256:" + hex(TreeHash.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String hmac(String text, String salt) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(salt), HMAC));
            return "hmac-sha256:" + hex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
