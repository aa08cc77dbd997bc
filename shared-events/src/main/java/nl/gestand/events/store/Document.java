package nl.gestand.events.store;

import java.time.Instant;

/**
 * A document that is held, without its bytes.
 *
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits; the key
 * @param length of the bytes
 * @param text as extracted; passages count its UTF-16 units
 * @param textSha256 of the text in UTF-8
 */
public record Document(
        String sha256, String mediaType, long length, String text, String textSha256, Instant storedAt) {}
