package nl.gestand.command.intake.opendata.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One record of a page, with the stretch of the page that it was read from.
 *
 * @param fields what of it may matter; null where it is no JSON object
 * @param fault why it is no JSON object; null where it is one
 */
public record RawRecord(
        @Nullable ObjectNode fields, @Nullable String fault, byte[] page, int start, int end) {

    /** As it was sent. */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        return Arrays.copyOfRange(page, start, end);
    }
}
