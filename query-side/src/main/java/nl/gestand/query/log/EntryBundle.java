package nl.gestand.query.log;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Entries one after the other, each behind its length in two bytes (C2SP tlog-tiles).
 *
 * @param bytes not compressed
 */
record EntryBundle(byte[] bytes) {

    static EntryBundle of(List<String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String entry : entries) {
                byte[] encoded = entry.getBytes(StandardCharsets.UTF_8);
                if (encoded.length > 0xFFFF) {
                    throw new IllegalStateException("an entry of " + encoded.length + " bytes cannot be shown");
                }
                out.writeShort(encoded.length);
                out.write(encoded);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new EntryBundle(bytes.toByteArray());
    }

    byte[] compressed() {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }

    /** Whether Accept-Encoding names gzip, with a weight above zero. */
    static boolean takesGzip(List<String> acceptEncoding) {
        return acceptEncoding.stream()
                .flatMap(header -> Stream.of(header.toLowerCase(Locale.ROOT).split(",", -1)))
                .map(coding -> coding.replaceAll("\\s", ""))
                .anyMatch(coding -> coding.matches("gzip(;q=(0\\.0*[1-9]\\d*|1(\\.0*)?))?"));
    }
}
