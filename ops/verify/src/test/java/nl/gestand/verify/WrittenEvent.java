package nl.gestand.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** An event of a log that a test writes; the entry is made by hand, its fields in the order of their names. */
record WrittenEvent(
        long position,
        String id,
        String name,
        String item,
        long sequence,
        String recordedAt,
        String payload,
        String metadata,
        @Nullable String salt) {

    String entry() {
        return "{\"eventId\":\"" + id + "\",\"itemId\":\"" + item + "\",\"metadataHash\":\"sha256:" + sha256(metadata)
                + "\",\"name\":\"" + name + "\",\"payloadHash\":\"" + payloadHash() + "\",\"recordedAt\":\""
                + recordedAt
                + "\",\"revision\":\"1\",\"sequence\":" + sequence + "}";
    }

    private String payloadHash() {
        if (salt == null) {
            return "sha256:" + sha256(payload);
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(salt), "HmacSHA256"));
            return "hmac-sha256:" + HexFormat.of().formatHex(mac.doFinal(payload.getBytes(UTF_8)));
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] leafHash() {
        return WrittenTree.leaf(entry());
    }

    WrittenEvent withPayload(String other) {
        return new WrittenEvent(position, id, name, item, sequence, recordedAt, other, metadata, salt);
    }

    WrittenEvent recordedAt(String other) {
        return new WrittenEvent(position, id, name, item, sequence, other, payload, metadata, salt);
    }

    static String sha256(String text) {
        return HexFormat.of().formatHex(WrittenTree.sha256(text.getBytes(UTF_8)));
    }
}
