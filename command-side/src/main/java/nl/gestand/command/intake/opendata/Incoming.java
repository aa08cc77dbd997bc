package nl.gestand.command.intake.opendata;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.gestand.command.intake.opendata.reading.RawRecord;
import nl.gestand.command.intake.opendata.reading.RecordReading;
import nl.gestand.command.intake.opendata.reading.SourceRecord;
import nl.gestand.command.intake.opendata.reading.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * A record as it came in.
 *
 * @param id of the record at the source; where it has none, a digest of what was sent
 * @param record what it says; null where it cannot be understood
 * @param fault why not; null where it can
 * @param digest SHA-256 of what it says, without the moments at which the source touched it
 */
record Incoming(
        RawRecord raw,
        String id,
        @Nullable SourceRecord record,
        @Nullable String fault,
        String digest) {

    /** Raised when records are read otherwise, so that they are looked at again. */
    private static final String READING = "1 ";

    static Incoming of(RawRecord raw) {
        try {
            SourceRecord record = RecordReading.read(raw);
            return new Incoming(raw, record.origin().id(), record, null, digest(record));
        } catch (Unreadable unreadable) {
            String id = RecordReading.id(raw);
            return new Incoming(
                    raw,
                    id == null || id.length() > 100 ? "sha256:" + sha256(raw.bytes()) : id,
                    null,
                    unreadable.getMessage(),
                    "");
        }
    }

    /** As one that cannot be taken in, for a reason that came up later. */
    Incoming refused(String reason) {
        return new Incoming(raw, id, null, reason, digest);
    }

    private static String digest(SourceRecord record) {
        String content = record.toString();
        String origin = record.origin().toString();
        return sha256(
                (READING + record.origin().name() + content.replace(origin, "")).getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
